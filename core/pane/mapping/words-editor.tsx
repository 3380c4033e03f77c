/** What the words of a column mean: each once, for all rows that say it. */
import { useSignal } from '@preact/signals';
import type { CheckView, WordsView, WordView } from '../../session/state.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { useSome } from '../parts/some.js';
import { askedWords } from './questions.js';
import { WordLine } from './word-line.js';

/** More at once would be a list to work off instead of a question. */
const SHOWN_AT_FIRST = 5;

interface WordsEditorProps {
  readonly check: CheckView;
  readonly view: WordsView;
  /** Shows words whose meaning was said too, so that it can be changed. */
  readonly all?: boolean;
  /** Which of how many questions it is; empty where it is the only one. */
  readonly progress?: string;
  /** Absent where there is nothing to go back to. */
  readonly onClose?: () => void;
}

/** Nothing is kept before Apply; then the rows that it speaks of are read anew. */
export function WordsEditor({ check, view, all = false, progress = '', onClose }: WordsEditorProps) {
  const pane = usePane();
  const { t, session } = pane;
  const chosen = useSignal<Readonly<Record<string, string>>>({});
  const words = all ? view.words : askedWords(view);
  const [shown, more] = useSome(words.length, SHOWN_AT_FIRST, 4 * SHOWN_AT_FIRST);
  const visible = words.slice(0, shown);
  const rows = visible.reduce((sum, word) => sum + (chosen.value[word.word] === undefined ? 0 : word.rows), 0);
  const isRequired = check.mapping.some((line) => line.field === view.field && line.required);
  // Where there are several, as with namesakes, a person has to look.
  const clear = visible.filter((word) => word.suggestions.length === 1 && word.means === null && chosen.value[word.word] === undefined);

  const choose = (word: WordView, to: string | null): void => {
    const { [word.word]: _, ...rest } = chosen.peek();
    chosen.value = to === null ? rest : { ...rest, [word.word]: to };
  };
  async function apply() {
    await session.setWords(view.field, chosen.peek());
    if (pane.problem.peek() !== null) return;
    chosen.value = {};
    pane.announcer.say(t.mapping.wordsDone(rows));
    onClose?.();
  }
  return (
    <>
      <h2 tabIndex={-1} dir="auto">
        {progress !== '' && <span class="hint block">{progress} </span>}
        {t.mapping.words(view.heading)}
      </h2>
      <p class="hint">{t.mapping.wordsHint}</p>
      <ul class="word-list">
        {visible.map((word) => (
          <WordLine
            key={word.word}
            view={word}
            choices={view.choices}
            mayBeBlank={!isRequired}
            chosen={chosen.value[word.word] ?? null}
            onChoose={(to) => choose(word, to)}
            onForget={() => void pane.act(() => session.setWords(view.field, { [word.word]: null }))}
          />
        ))}
      </ul>
      <p class="ways">
        {more}
        {clear.length > 1 && (
          <Button
            kind="text"
            onClick={() => {
              chosen.value = { ...chosen.peek(), ...Object.fromEntries(clear.map((word) => [word.word, word.suggestions[0]!.to])) };
            }}
          >
            {t.mapping.takeOnly}
          </Button>
        )}
      </p>
      <p class="ways">
        <Button off={rows === 0} quietlyOff={pane.working.value} onClick={() => void pane.act(apply)}>
          {rows === 0 ? t.mapping.applyNothing : t.mapping.applyWords(rows)}
        </Button>
        {onClose !== undefined && (
          <Button kind="text" onClick={onClose}>
            {t.common.cancel}
          </Button>
        )}
      </p>
    </>
  );
}
