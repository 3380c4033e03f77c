/** The last look before people are created: another administrator may have sent them after the preview. */
import type { Host } from '../../ports/index.js';
import { DirectoryIndex } from '../../roster/directory.js';
import { lowerCase } from '../../text/chars.js';
import { loadUsers } from '../load-users.js';
import { PacedReading } from '../paced-reading.js';
import type { Settings } from '../settings.js';
import type { Take } from './prepared.js';

export interface LastLook {
  /** None of the people to be created is at the target now; where that cannot be told, each of them is looked up. */
  readonly areAllNew: boolean;
  /** Row identities of people whom the target does not show, though it may know them: a list can be some seconds old. */
  readonly notShown: ReadonlySet<string>;
}

/** Asks once more, under the lease. Updates need no such look: each person is read again before the row leaves. */
export async function lastLook(
  host: Host,
  settings: Pick<Settings, 'target' | 'api' | 'address'>,
  { prepared, resumed, rows, unknown }: Pick<Take, 'prepared' | 'resumed' | 'rows' | 'unknown'>,
  isCancelled: () => boolean,
): Promise<LastLook> {
  const creates = rows.filter(({ op }) => op === 'create');
  const unseen: LastLook = { areAllNew: creates.length === 0, notShown: new Set(creates.map(({ rid }) => rid)) };
  if (creates.length === 0 || !prepared.usersKnown || resumed) return unseen;
  const reading = new PacedReading().of(host, settings, isCancelled);
  const loaded = await loadUsers(reading, settings.api, () => undefined, isCancelled);
  if (!loaded.ok) return unseen;
  const users = new DirectoryIndex(loaded.directory);
  const absent = creates.filter(
    ({ keys: { email, employeeId } }) => users.byEmail(lowerCase(email ?? '')) < 0 && users.byId(employeeId ?? '') < 0,
  );
  const notShown = new Set(absent.map(({ rid }) => rid));
  return { areAllNew: creates.every(({ rid }) => unknown.has(rid) || notShown.has(rid)), notShown };
}
