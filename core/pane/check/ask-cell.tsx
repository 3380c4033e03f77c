/** The ways to everything that is known of a cell: from an issue, and from the cell that is selected in the grid. */
import { cellName } from '../cell-text.js';
import type { CellRef } from '../../ports/index.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { Icon } from '../parts/icon.js';

/** The question about the cell of an issue; nothing where the issue has no cell. */
export function AskCell({ cell }: { cell: CellRef | null }) {
  const { t, asked } = usePane();
  if (cell === null) return null;
  return (
    <Button kind="icon" label={t.explain.ask} onClick={() => (asked.value = cell)}>
      <Icon name="question" />
    </Button>
  );
}

/** The same about the cell that the user selected, where the host tells which and somebody stands on its row. */
export function AskSelected() {
  const { t, state, asked, session } = usePane();
  const { selection } = state.value;
  if (selection === null || session.explain(selection) === null) return null;
  return (
    <p>
      <Button kind="text" onClick={() => (asked.value = selection)}>
        {t.explain.askSelected(cellName(selection))}
      </Button>
    </p>
  );
}
