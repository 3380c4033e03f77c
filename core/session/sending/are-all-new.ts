/** The last look before people are created: another administrator may have sent them after the preview. */
import type { Host } from '../../ports/index.js';
import { DirectoryIndex } from '../../roster/directory.js';
import { lowerCase } from '../../text/chars.js';
import { loadUsers } from '../load-users.js';
import type { Settings } from '../settings.js';
import type { Take } from './prepared.js';

/**
 * True where none of the people to be created is at the target now, asked once more under the lease; where that cannot be told, each of
 * them is looked up. Updates need no such look: each person is read again before the row leaves.
 */
export async function areAllNew(
  host: Host,
  { target, values }: Pick<Settings, 'target' | 'values'>,
  { prepared, resumed, rows, unknown }: Pick<Take, 'prepared' | 'resumed' | 'rows' | 'unknown'>,
  isCancelled: () => boolean,
): Promise<boolean> {
  const creates = rows.filter(({ op }) => op === 'create');
  if (creates.length === 0) return true;
  if (!prepared.usersKnown || resumed) return false;
  const loaded = await loadUsers(host, target.api(values), () => undefined, isCancelled);
  if (!loaded.ok) return false;
  const users = new DirectoryIndex(loaded.directory);
  return creates.every(
    ({ rid, keys: { email, employeeId } }) =>
      unknown.has(rid) || (users.byEmail(lowerCase(email ?? '')) < 0 && users.byId(employeeId ?? '') < 0),
  );
}
