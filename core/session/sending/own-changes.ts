/** What this workbook's runs changed at the target just now: a list that is some seconds old is brought up to it. */
import type { FieldSet } from '../../fields/field.js';
import { sameValue, valueAtTarget } from '../../plan/same-value.js';
import type { Host, RunSummary } from '../../ports/index.js';
import type { Target } from '../../target.js';
import type { Directory, DirectoryEntry } from '../../roster/directory.js';
import { keyTexts, type OwnChange, ownChangesOf, readRun } from '../../sending/index.js';
import type { Settings } from '../settings.js';
import { runsOfLately } from './just-created.js';
import type { LastRun } from './last-run.js';

/**
 * In the order in which it happened. `last` is the run that this pane sent last: its memory stands in where the journal is lost. One that
 * cannot be read says nothing; what is sent is compared with the target all the same.
 */
export async function readOwnChanges(
  host: Host,
  { target, address }: Pick<Settings, 'target' | 'address'>,
  open: readonly RunSummary[],
  last: Pick<LastRun, 'receipt' | 'records'> | null = null,
): Promise<OwnChange[]> {
  const since = host.clock.now() - target.pacing.settleMs;
  const runs = new Set(await runsOfLately(host, open).catch(() => []));
  if (last) runs.add(last.receipt.run);
  const changes: OwnChange[] = [];
  for (const run of runs) {
    const kept = await host.journal.read(run).catch(() => []);
    const records = kept.length === 0 && run === last?.receipt.run ? last.records : kept;
    const { head } = readRun(records, run);
    if (head?.target === target.id && head.baseUrl === address) changes.push(...ownChangesOf(records, run, since));
  }
  return changes.sort((one, other) => one.at - other.at);
}

/** The users with these changes, wherever a list still shows what was there before; without those whom the target deleted. */
export function withOwnChanges(
  directory: Directory,
  changes: readonly OwnChange[],
  target: FieldSet & Pick<Target, 'deactivation'>,
): Directory {
  if (changes.length === 0 || !directory.users) return directory;
  const users: (DirectoryEntry | null)[] = [...directory.users];
  const places = new Map<string, number>();
  directory.users.forEach((user, at) => {
    for (const text of textsOf(user)) places.set(text, at);
  });
  for (const change of changes) {
    const texts = [...keyTexts(change.keys), ...keyTexts(change.current ?? change.keys)];
    const at = texts.map((text) => places.get(text)).find((place) => place !== undefined);
    const user = at === undefined ? undefined : users[at];
    if (at === undefined || !user) continue;
    for (const text of textsOf(user)) places.delete(text); // somebody else may have this key by now
    users[at] = null;
    if (change.op === 'deactivate' && target.deactivation === 'delete') continue;
    const next = brought(user, change, target);
    users[at] = next;
    for (const text of textsOf(next)) places.set(text, at);
  }
  return { ...directory, users: users.filter((user) => user !== null) };
}

const textsOf = ({ email = null, employeeId = null }: DirectoryEntry): string[] => keyTexts({ email, employeeId });

/** A field that shows anything but what was there before the change was changed by somebody else since. */
function brought(user: DirectoryEntry, { op, changes }: OwnChange, { fields }: FieldSet): DirectoryEntry {
  const now: Record<string, unknown> = { ...user };
  if (op === 'activate' || op === 'deactivate') now['active'] = op === 'activate';
  for (const { field: key, from, to } of changes) {
    const field = fields.find((each) => each.key === key);
    const shown = field && valueAtTarget(field, user);
    if (!field || shown === undefined || !sameValue(field.kind, shown, from)) continue;
    now[field.kind === 'leader' ? 'leader' : key] = to;
  }
  return now;
}
