/** Users of the target who are on no row of the sheet. They are listed, and never touched for it. */
import type { Roster } from '../roster/check-roster.js';
import type { RosterIndex } from '../roster/roster.js';
import { ROW_KIND } from '../roster/row-kind.js';
import { lowerCase } from '../text/chars.js';

/** Numbers of the active users on no row; none where the users are not known, or where every row is a new person. */
export function absentUsers({ index, options }: Roster): number[] {
  const { directory } = index.parts;
  if (!directory.usersKnown || options.mode === 'create') return [];
  const hidden = usersOnRowsLeftOut(index);
  const absent: number[] = [];
  directory.users.forEach(({ active, coming }, user) => {
    if (active !== false && coming !== true && index.users.rowsOf(user).length === 0 && !hidden.has(user)) absent.push(user);
  });
  return absent;
}

/** A row that is left out, hidden or of another type, is a row all the same: whoever it names is on the sheet. */
function usersOnRowsLeftOut(roster: RosterIndex): ReadonlySet<number> {
  const users = new Set<number>();
  const { state, directory } = roster.parts;
  for (let row = 0; row < roster.rows; row++) {
    if (state.kinds[row] !== ROW_KIND.hiddenLeftOut && state.kinds[row] !== ROW_KIND.otherBatch) continue;
    const { record, email, employeeId } = roster.saysOf(row);
    for (const text of [record, email]) users.add(directory.byEmail(lowerCase(text)));
    for (const text of [record, employeeId]) users.add(directory.byId(text));
  }
  return users;
}
