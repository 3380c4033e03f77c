/** Asks whether hidden rows are meant too. */
import { Choice } from '../parts/choice.js';
import { usePane } from '../parts/context.js';

/** Both answers, the present one chosen; the other one checks the sheet anew. */
export function HiddenChoice({ rows }: { rows: number }) {
  const pane = usePane();
  const { t, session } = pane;
  const options = [
    { value: 'all', label: t.check.hidden.all },
    { value: 'visible', label: t.check.hidden.visible },
  ] as const;
  return (
    <div class="card">
      <Choice
        legend={t.check.hidden.title(rows)}
        options={options}
        value={pane.state.value.settings.visibleRowsOnly ? 'visible' : 'all'}
        onChoose={(answer) => session.saveOptions({ visibleRowsOnly: answer === 'visible' })}
      />
    </div>
  );
}
