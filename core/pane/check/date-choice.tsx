/** Asks how a column of dates is meant, with one of its cells read both ways. */
import { useId } from 'preact/hooks';
import type { DateQuestion } from '../../session/state.js';
import { usePane } from '../parts/context.js';

/** The question with both readings; nothing of the column is sent before it is answered. */
export function DateChoice({ question }: { question: DateQuestion }) {
  const pane = usePane();
  const { t } = pane;
  const name = useId();
  const options = [
    ['day-first', t.dates.dayFirst, question.dayFirst],
    ['month-first', t.dates.monthFirst, question.monthFirst],
  ] as const;
  return (
    <fieldset class="card">
      <legend>{t.dates.title(question.heading)}</legend>
      <p class="muted">{t.dates.example(question.example)}</p>
      {options.map(([reading, words, iso]) => (
        <label key={reading} class="choice">
          <input
            type="radio"
            name={name}
            checked={question.chosen === reading}
            onChange={() => void pane.act(() => pane.session.chooseDates(reading))}
          />
          <span>
            {words} <span class="muted block">{t.format.day(iso)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
