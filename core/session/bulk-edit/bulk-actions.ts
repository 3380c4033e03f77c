/** What the edit of many rows asks of the session. */
import type { Host, RowSpan } from '../../ports/index.js';
import type { Checking } from '../checking.js';
import type { Session } from '../session.js';
import { chosenRows, filterFields } from './choose-rows.js';
import { editFields, previewEdit } from './preview-edit.js';

/** The methods of a session that edit many rows. What they show is written by `editCells`. */
export function bulkActions(
  host: Host,
  checking: Checking,
): Pick<Session, 'bulkFields' | 'bulkFilters' | 'selectedRows' | 'bulkRows' | 'previewBulk'> {
  return {
    bulkFields: () => (checking.checked ? editFields(checking.checked) : []),
    bulkFilters: () => (checking.checked ? filterFields(checking.checked) : []),
    async selectedRows(): Promise<readonly RowSpan[] | null> {
      const sheet = checking.checked?.sheet.id;
      if (sheet === undefined || !host.sheet.selectedRows) return null;
      return host.sheet.selectedRows(sheet).catch(() => null);
    },
    bulkRows(choice, selected) {
      const { checked } = checking;
      return checked ? chosenRows(checked, choice, selected).map((row) => checked.roster.index.sheetRow(row)) : [];
    },
    previewBulk(rows, changes) {
      const { checked } = checking;
      if (!checked) return null;
      const first = checked.roster.index.sheetRow(0);
      return previewEdit(checked, rows.map((row) => row - first), changes); // prettier-ignore
    },
  };
}
