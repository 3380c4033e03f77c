/** The name of a cell as the button that leads to it. */
import type { CellRef } from '../../ports/index.js';
import { cellName } from '../cell-text.js';
import { Button } from './button.js';
import { usePane } from './context.js';

/** Leads to a cell; draws nothing where there is none. */
export function GoTo({ cell }: { cell: CellRef | null }) {
  const { t, session } = usePane();
  if (cell === null) return null;
  const name = cellName(cell);
  return (
    <Button kind="text" label={`${t.common.goToCell} ${name}`} onClick={() => void session.reveal(cell)}>
      {name}
    </Button>
  );
}
