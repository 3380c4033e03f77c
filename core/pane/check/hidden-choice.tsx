/** Asks whether hidden rows are meant too. */
import { useId } from 'preact/hooks';
import { usePane } from '../parts/context.js';

/** Both answers, the present one chosen; the other one checks the sheet anew. */
export function HiddenChoice({ rows }: { rows: number }) {
  const pane = usePane();
  const { t, session } = pane;
  const name = useId();
  const { visibleRowsOnly: chosen } = pane.state.value.settings;
  const options = [
    [false, t.check.hidden.all],
    [true, t.check.hidden.visible],
  ] as const;
  return (
    <fieldset class="card dates">
      <legend>{t.check.hidden.title(rows)}</legend>
      {options.map(([visibleRowsOnly, words]) => (
        <label key={words} class="choice">
          <input
            type="radio"
            name={name}
            checked={chosen === visibleRowsOnly}
            onChange={() => void pane.act(() => session.saveOptions({ visibleRowsOnly }))}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
