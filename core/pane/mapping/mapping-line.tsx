/** One field: where its values come from and why, and the ways to change that and what its words mean. */
import { useSignal } from '@preact/signals';
import type { CheckView, MappingView, WordsView } from '../../session/state.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { columnOfKey } from './made-examples.js';
import { SourceEditor } from './source-editor.js';
import { WordsEditor } from './words-editor.js';

/** The line; the editors open below it. */
export function MappingLine({ check, line }: { check: CheckView; line: MappingView }) {
  const { t } = usePane();
  const open = useSignal<'source' | 'words' | null>(null);
  const words = check.words.find(({ field }) => field === line.field);
  const close = () => (open.value = null);
  const toggle = (part: 'source' | 'words') => (open.value = open.peek() === part ? null : part);
  return (
    <div>
      <dt>{line.fieldHeading}</dt>
      <dd>
        <Where check={check} line={line} />{' '}
        <span class="ways">
          <Button kind="text" label={t.mapping.changeField(line.fieldHeading)} onClick={() => toggle('source')}>
            {t.mapping.change}
          </Button>
          {words !== undefined && (
            <Button kind="text" onClick={() => toggle('words')}>
              <WordsCount words={words} />
            </Button>
          )}
        </span>
      </dd>
      {open.value !== null && (
        <dd class="card ask">
          {open.value === 'source' && <SourceEditor check={check} line={line} first={null} onClose={close} />}
          {open.value === 'words' && words !== undefined && <WordsEditor all check={check} view={words} onClose={close} />}
        </dd>
      )}
    </div>
  );
}

/** The source of a field in words. */
function Where({ check, line }: { check: CheckView; line: MappingView }) {
  const { t } = usePane();
  const { source, letter, heading, reason, confidence, value, made, required } = line;
  if (source === 'none') {
    return (
      <span class={required ? 'error strong' : 'muted'}>
        {t.mapping.missing}
        {required && `, ${t.mapping.required}`}
      </span>
    );
  }
  if (source === 'value') return <bdi>{t.mapping.forAll(value)}</bdi>;
  if (source === 'made' && made !== null) {
    if (made.kind === 'email-pattern') return <bdi>{t.mapping.fromPattern(made.pattern)}</bdi>;
    return <bdi>{t.mapping.fromName(columnOfKey(check.columns, made.heading)?.heading ?? made.heading, made.part)}</bdi>;
  }
  return (
    <>
      <bdi>{heading ?? ''}</bdi> <span class="muted whole">{letter !== null && t.mapping.column(letter)}</span>
      {reason !== '' && <bdi class="muted reason">{t.mapping.because(reason, confidence)}</bdi>}
    </>
  );
}

function WordsCount({ words: { words } }: { words: WordsView }) {
  const { t } = usePane();
  const unknown = words.filter(({ means }) => means === null).length;
  return <>{unknown > 0 ? t.mapping.unknownWords(unknown) : t.mapping.meanings(words.length)}</>;
}
