/** Asks which column a field is, with what speaks for each; or where it comes from, where no column may be it. */
import { useSignal } from '@preact/signals';
import type { CheckView, ColumnCandidate, FieldSource, MappingView } from '../../session/state.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { SourceEditor, sourcesOf } from './source-editor.js';

interface ColumnQuestionProps {
  readonly check: CheckView;
  readonly line: MappingView;
  /** Which of how many questions it is; empty where it is the only one. */
  readonly progress: string;
}

/** A candidate is taken at a press; the other ways open an editor in its place. */
export function ColumnQuestion({ check, line, progress }: ColumnQuestionProps) {
  const pane = usePane();
  const { t, session } = pane;
  const { field, fieldHeading, candidates } = line;
  const editing = useSignal<FieldSource | null>(null);
  const quietlyOff = pane.working.value;
  const choose = (column: number | null) => void pane.act(() => session.chooseColumn(field, column));
  const others: Record<Exclude<FieldSource, 'none'>, string> = {
    column: t.mapping.other,
    value: t.mapping.oneValue,
    made: t.mapping.makeIt,
  };
  const asked = candidates.length > 0;
  return (
    <>
      <h2 tabIndex={-1} dir="auto">
        {progress !== '' && <span class="hint block">{progress} </span>}
        {asked ? t.mapping.which(fieldHeading) : t.mapping.nowhere(fieldHeading)}
      </h2>
      {line.required && <p class="hint">{t.mapping.needed}</p>}
      {!asked || editing.value !== null ? (
        <SourceEditor check={check} line={line} first={editing.value} onClose={asked ? () => (editing.value = null) : undefined} />
      ) : (
        <>
          <ul class="fixes" aria-label={t.mapping.candidates}>
            {candidates.map((each) => (
              <li key={each.column}>
                <button type="button" class="fix" aria-disabled={quietlyOff ? 'true' : undefined} onClick={() => choose(each.column)}>
                  <Candidate check={check} candidate={each} />
                </button>
              </li>
            ))}
          </ul>
          <p class="ways">
            <Button kind="text" quietlyOff={quietlyOff} onClick={() => choose(null)}>
              {t.mapping.none}
            </Button>
            {sourcesOf(line).map(
              (source) =>
                source !== 'none' && (
                  <Button key={source} kind="text" onClick={() => (editing.value = source)}>
                    {others[source]}
                  </Button>
                ),
            )}
          </p>
        </>
      )}
    </>
  );
}

function Candidate({ check, candidate }: { check: CheckView; candidate: ColumnCandidate }) {
  const { t } = usePane();
  const { column, letter, heading, reason, confidence } = candidate;
  const examples = check.columns.find((each) => each.column === column)?.examples ?? [];
  return (
    <>
      <span class="fix-label">
        <bdi>{heading}</bdi> <span class="muted whole">{t.mapping.column(letter)}</span>
      </span>
      <bdi class="block">{examples.length > 0 ? t.mapping.examples(examples) : t.mapping.noExamples}</bdi>
      <bdi class="muted reason">{t.mapping.because(reason, confidence)}</bdi>
    </>
  );
}
