/** What the user lets the pane write into cells, and how it is taken back. */
import { spoken } from '../issues/messages/spoken.js';
import type { Message } from '../issues/message.js';
import type { Actions } from './actions.js';
import { leftOutNotices } from './apply-fix.js';
import type { CellWrites } from './cell-writes.js';
import type { Previewing } from './previewing.js';
import type { Session } from './session.js';
import type { Store } from './store.js';

export interface EditParts {
  readonly act: Actions['act'];
  readonly store: Store;
  readonly previewing: Previewing;
  readonly writes: CellWrites;
}

/** The methods of a session that write cells for the user. */
export function editActions({ act, store, previewing, writes }: EditParts): Pick<Session, 'editCells' | 'undoEdit'> {
  const tell = (notices: readonly Message[]): void => {
    if (notices.length > 0) store.set({ notices: [...notices, ...store.state.notices] });
  };
  return {
    editCells: (cells) =>
      act('fixing', async () => {
        previewing.forget();
        tell(leftOutNotices(await writes.write(cells)));
      }),
    undoEdit: () =>
      act('fixing', async () => {
        previewing.forget();
        const left = await writes.undo();
        if (left === 'other-sheet') store.set({ problem: spoken().edit.otherSheet });
        else if (left > 0) tell([spoken().edit.notTakenBack(left)]);
      }),
  };
}
