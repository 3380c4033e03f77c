/** What a form for one person asks of the session: the form as it stands or would stand, whom it is about by now, and the save. */
import { spoken } from '../../issues/messages/spoken.js';
import { placeValue } from '../../roster/cell-place.js';
import type { Actions } from '../actions.js';
import { leftOutNotices } from '../apply-fix.js';
import type { CellWrites } from '../cell-writes.js';
import type { CheckedSheet } from '../checked-sheet.js';
import type { Checking } from '../checking.js';
import { fixCell } from '../fix-cell.js';
import type { Previewing } from '../previewing.js';
import type { Session } from '../session.js';
import type { FixCell } from '../state.js';
import type { Store } from '../store.js';
import type { FormField, PersonForm, PersonMark, TypedField } from './form-state.js';
import { yesNoWords } from './inputs.js';
import { markOf, rowOf } from './marks.js';
import { readForm } from './read-form.js';
import { suggest } from './suggest.js';
import { Trial } from './trial.js';

export interface PersonParts {
  readonly act: Actions['act'];
  readonly store: Store;
  readonly checking: Checking;
  readonly previewing: Previewing;
  readonly writes: CellWrites;
}

type PersonActions = Pick<Session, 'personMarks' | 'findPerson' | 'personForm' | 'fieldSuggestions' | 'savePerson'>;

/** The methods of a session that a form for one person needs. */
export function personActions({ act, store, checking, previewing, writes }: PersonParts): PersonActions {
  const trial = new Trial();
  const rosterRow = (sheetRow: number): number => {
    const index = checking.checked?.roster.index;
    const row = index && index.rows > 0 ? sheetRow - index.sheetRow(0) : -1;
    return index && row < index.rows ? row : -1;
  };
  /** The row of a person as it is on the sheet now; the whole sheet is read again where the row alone does not tell. */
  const found = async (marks: readonly PersonMark[]): Promise<number> => {
    const rowNow = (): number => (checking.checked ? rowOf(checking.checked.roster.index, marks) : -1);
    const at = rowNow();
    if (checking.checked && at >= 0 && store.state.check?.stale !== true) {
      await checking.readAgain([{ row: checking.checked.roster.index.sheetRow(at), rows: 1 }]);
      if (rowNow() === at) return at;
    }
    await checking.checkActive();
    return rowNow();
  };
  return {
    personMarks: (rows) =>
      rows.map((sheetRow) => {
        const row = rosterRow(sheetRow);
        return checking.checked && row >= 0 ? markOf(checking.checked.roster.index, row) : { row: sheetRow, key: '', also: [] };
      }),
    findPerson(marks) {
      const index = checking.checked?.roster.index;
      const row = index ? rowOf(index, marks) : -1;
      return index && row >= 0 ? index.sheetRow(row) : null;
    },
    personForm(sheetRow, typed = []) {
      const { checked } = checking;
      const row = rosterRow(sheetRow);
      if (!checked || row < 0) return null;
      const form = readForm(checked, row);
      const { cells } = cellsOf(checked, row, form, typed);
      return cells.length === 0 ? form : readForm(trial.with(checked, cells), row);
    },
    fieldSuggestions: (field, typed) => (checking.checked ? suggest(checking.checked, field, typed) : []),
    savePerson: (marks, typed) =>
      act('fixing', async () => {
        previewing.forget();
        trial.forget();
        const sheet = checking.checked?.sheet.id;
        const row = await found(marks);
        const { checked } = checking;
        if (!checked || row < 0 || checked.sheet.id !== sheet) {
          store.set({ problem: spoken().edit.personGone });
          return;
        }
        const { cells, changed } = cellsOf(checked, row, readForm(checked, row), typed);
        const leftOut = await writes.write(cells);
        const notices = leftOutNotices({ ...leftOut, changed: leftOut.changed + changed });
        if (notices.length > 0) store.set({ notices: [...notices, ...store.state.notices] });
      }),
  };
}

/** The cells that would say what was typed; those that show something else by now than when it was typed are counted and left out. */
function cellsOf(
  checked: CheckedSheet,
  row: number,
  form: PersonForm,
  typed: readonly TypedField[],
): { readonly cells: readonly FixCell[]; readonly changed: number } {
  const { fields } = checked.roster.index;
  let changed = 0;
  const cells = typed.flatMap(({ field, was, to }): FixCell[] => {
    const now = form.fields.find(({ key }) => key === field);
    if (!now || !isOpen(now)) return [];
    if (now.text !== was) changed++;
    if (now.text !== was || now.text === to) return [];
    const number = fields.findIndex(({ key }) => key === field);
    return [fixCell(checked, row, number, writtenAs(checked, row, number, to))];
  });
  return { cells, changed };
}

/** A check box is ticked or cleared; everything else is written as it was typed. */
function writtenAs(checked: CheckedSheet, row: number, number: number, to: string): string {
  if (typeof placeValue(checked.roster.index, row, number) !== 'boolean') return to;
  const [yes, no] = yesNoWords(checked, row, number);
  return to === yes ? 'true' : to === no ? 'false' : to;
}

const isOpen = ({ lock, column }: FormField): boolean => lock === null && column !== null;
