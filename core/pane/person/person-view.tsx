/** One person at a time: who it is, and the way through the others. */
import type { Editing } from '../model/pane-model.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { View } from '../parts/view.js';

/** The form of one person in the place of a step. Left by Back, or Escape. */
export function PersonView({ editing }: { editing: Editing }) {
  const pane = usePane();
  const { t, session } = pane;
  const { rows, at } = editing;
  const row = rows[at] ?? 0;
  const told = pane.check.value === null ? null : session.explain({ row, column: 1 });
  const back = () => (pane.editing.value = null);
  return (
    <div
      class="frame"
      onKeyDown={(event) => {
        if (event.key === 'Escape') back();
      }}
    >
      <View
        title={told?.person ?? t.common.rowNumber(row)}
        subtitle={t.person.place(at + 1, rows.length)}
        foot={<Button onClick={back}>{t.common.back}</Button>}
      >
        {told === null && <p class="muted">{t.person.gone}</p>}
      </View>
    </div>
  );
}
