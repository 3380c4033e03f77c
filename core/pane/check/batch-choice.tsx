/** Asks which type of new people is sent now, where the target takes one at a time. */
import { useId } from 'preact/hooks';
import type { BatchQuestion } from '../../session/state.js';
import { applyFix } from '../model/apply-fix.js';
import { usePane } from '../parts/context.js';

/** Every type of the sheet; the rows of those that are not chosen wait. */
export function BatchChoice({ question }: { question: BatchQuestion }) {
  const pane = usePane();
  const { t } = pane;
  const name = useId();
  return (
    <fieldset class="card">
      <legend>{t.check.oneType(question.heading)}</legend>
      {question.options.map(({ fix, isChosen }) => (
        <label key={fix.label} class="choice">
          <input type="radio" name={name} checked={isChosen} onChange={() => void pane.act(() => applyFix(pane, fix))} />
          <span dir="auto">{fix.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
