/** What happens to the cell that the user selects on the sheet: its old value beside the new one. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { ChangeView, PreviewView } from '../../session/state.js';
import { cellName } from '../cell-text.js';
import { sameCell } from '../model/own-moves.js';
import { Change } from '../parts/change.js';
import { usePane } from '../parts/context.js';
import { Dock } from '../parts/dock.js';
import type { Place } from '../parts/result-list.js';

export interface SelectedChange {
  readonly change: ChangeView | null;
  readonly close: () => void;
}

/** The change of the selected cell while it is news: selected since this view stands, not closed, and on no row that is open here. */
export function useSelectedChange(preview: PreviewView, place: Place, openRow: number | null): SelectedChange {
  const cell = usePane().state.value.selection;
  const old = useSignal(cell);
  const close = () => (old.value = cell);
  useLayoutEffect(() => {
    close(); // who walks through the list wants its rows
  }, [place.cursor.value, place.open.value]);
  useLayoutEffect(() => {
    if (!sameCell(cell, old.value)) old.value = null; // who comes back to a cell wants to see it again
  }, [cell?.row, cell?.column]);
  const news = cell !== null && !sameCell(cell, old.value) && cell.row !== openRow;
  return { change: news && preview.kind === 'send' ? preview.changeAt(cell) : null, close };
}

/** The selected cell's change, in the place where a chosen row shows. */
export function CellDock({ selected: { change, close }, brief }: { selected: SelectedChange; brief: boolean }) {
  const { t } = usePane();
  if (change === null) return null;
  const name = change.cell === null ? '' : cellName(change.cell);
  return (
    <Dock
      label={t.preview.cellDetail}
      brief={brief}
      row={`${name}:${change.field}`}
      onClose={close}
      title={
        <span class="cut">
          {name} · <bdi>{change.heading}</bdi>
        </span>
      }
    >
      <p>
        <Change change={change} whole />
      </p>
    </Dock>
  );
}
