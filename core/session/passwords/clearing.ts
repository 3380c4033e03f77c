/** Clears what was sent out of the password cells, and looks at the sheet again afterwards. */
import type { Host } from '../../ports/index.js';
import type { Checking } from '../checking.js';
import type { Previewing } from '../previewing.js';
import type { Prepared } from '../sending/prepared.js';
import { spansOf } from '../sending/row-snapshots.js';
import { clearCells } from './clear-cells.js';
import type { Passwords, SentPassword } from './passwords.js';

export interface ClearingParts {
  readonly host: Host;
  readonly checking: Checking;
  readonly previewing: Previewing;
  readonly passwords: Passwords;
}

/** Clears the cells of everybody who was created with what stands there. Rejects where the host does; then they stay offered. */
export async function clearUsed({ host, checking, previewing, passwords }: ClearingParts, field: string): Promise<void> {
  const bySheet = new Map<Prepared, SentPassword[]>();
  for (const each of passwords.used()) {
    if (!each.prepared) continue;
    const known = bySheet.get(each.prepared);
    if (known) known.push(each);
    else bySheet.set(each.prepared, [each]);
  }
  for (const [prepared, used] of bySheet) {
    const { sheet, rows, said } = await clearCells(host, prepared, used, field);
    passwords.dropUsed(used);
    passwords.said = said;
    if (rows.length === 0 || checking.checked?.sheet.id !== sheet) continue;
    // A preview knows the rows with their passwords: sent from it, they would count as changed.
    const { shown } = previewing;
    if (shown?.kind === 'send' && shown.prepared.plan.changes.some(({ sheetRow }) => rows.includes(sheetRow))) previewing.forget();
    await checking.readAgain(spansOf(rows));
  }
}
