/** What is asked about the columns, one question after the other, and what moved since they were confirmed. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { CheckView } from '../../session/state.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { ColumnQuestion } from './column-question.js';
import { DriftBanner } from './drift-banner.js';
import { openQuestions } from './questions.js';
import { WordsEditor } from './words-editor.js';

/** The first question that was not put off; where all were, a way back to them. Nothing while all is sure. */
export function ColumnQuestions({ check: latest }: { check: CheckView }) {
  const { t, working, check: newest } = usePane();
  // A decision may take several steps: what would be asked between them is asked of nobody, also where it comes late.
  const asked = useRef(latest);
  if (!working.value && latest === newest.value) asked.current = latest;
  const check = asked.current;
  const later = useSignal<readonly string[]>([]);
  const questions = openQuestions(check);
  const at = questions.findIndex(({ key }) => !later.value.includes(key));
  const question = questions[at];
  const progress = questions.length > 1 ? t.mapping.progress(at + 1, questions.length) : '';
  return (
    <>
      {check.drift !== null && <DriftBanner drift={check.drift} />}
      {questions.length > 0 && (
        <section class={question === undefined ? 'part' : 'card ask'} aria-label={t.mapping.questions}>
          {question === undefined ? (
            <Button kind="text" onClick={() => (later.value = [])}>
              {t.mapping.left(questions.length)}
            </Button>
          ) : (
            <>
              {question.kind === 'column' ? (
                <ColumnQuestion key={question.key} check={check} line={question.line} progress={progress} />
              ) : (
                <WordsEditor key={question.key} check={check} view={question.words} progress={progress} />
              )}
              <p class="ways">
                <Button kind="text" onClick={() => (later.value = [...later.value, question.key])}>
                  {t.mapping.later}
                </Button>
              </p>
            </>
          )}
        </section>
      )}
    </>
  );
}
