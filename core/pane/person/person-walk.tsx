/** The way through the people of a form: where one is, the one before and the one after, and the last edit taken back. */
import type { Editing } from '../model/pane-model.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { Icon } from '../parts/icon.js';

/** A thin bar over the foot; without steps where there is one person only. */
export function PersonWalk({ editing: { rows, at } }: { editing: Editing }) {
  const pane = usePane();
  const { t, session, forms } = pane;
  const edit = pane.state.value.undoableEdit;
  if (rows.length < 2 && edit === null) return null;
  return (
    <nav class="walk" aria-label={t.common.people(rows.length)}>
      {rows.length > 1 && (
        <span class="pair">
          <Button kind="icon" label={t.person.previous} keys="Alt+PageUp" off={at === 0} onClick={() => forms.move(-1)}>
            <Icon name="up" />
          </Button>
          <span class="number">{t.person.place(at + 1, rows.length)}</span>
          <Button kind="icon" label={t.person.next} keys="Alt+PageDown" off={at === rows.length - 1} onClick={() => forms.move(1)}>
            <Icon name="down" />
          </Button>
        </span>
      )}
      {edit !== null && (
        <Button kind="text" quietlyOff={pane.working.value} onClick={() => void pane.act(() => session.undoEdit())}>
          {t.person.undo}
        </Button>
      )}
    </nav>
  );
}
