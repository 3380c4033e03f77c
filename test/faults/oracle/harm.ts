/** What was done to people that nobody asked for: edits of others that were overwritten, strangers who were touched, people from nowhere. */
import type { CellValue } from '../../../core/ports/index.js';
import type { Job } from '../jobs/job.js';
import { strangersOf } from '../jobs/job.js';
import type { Deed } from '../server/people.js';
import type { World } from '../world/world.js';
import type { Wrong } from './judge.js';

/** A person is read this long before the change leaves, at most; what somebody edits meanwhile no client can see. */
const BLIND_MS = 8_000 + 1_200;

export function harmDone(world: World, job: Job, cells: ReadonlySet<unknown>): Wrong[] {
  const { deeds } = world.people;
  const ours = deeds.filter(({ by }) => by === 'client');
  const strangers = strangersOf(job);
  return [
    ...ours
      .filter(({ uid }) => strangers.includes(uid))
      .map(({ uid }): Wrong => ({ category: 'untrue', text: `${uid} is none of this job and was changed` })),
    ...ours.flatMap((deed) => overwritten(deed, deeds, world.people.kind.lagMs)),
    ...orphans(world, job, ours, cells),
    ...ours.flatMap((deed) => notOnSheet(world, deed)),
    ...unasked(world, job, ours),
  ];
}

function overwritten(deed: Deed, deeds: readonly Deed[], lagMs: number): Wrong[] {
  if (deed.op !== 'update' || !deed.before) return [];
  const { uid, wanted, before, sentAt } = deed;
  const earlier = deeds
    .slice(0, deeds.indexOf(deed))
    .filter((one) => one.by === 'somebody' && one.uid === uid && one.at + lagMs < sentAt - BLIND_MS);
  return earlier.flatMap((edit) =>
    Object.keys(edit.wanted)
      .filter((field) => field in wanted && before.values[field] === edit.wanted[field] && !same(wanted[field], before.values[field]))
      .map((field): Wrong => ({ category: 'lost', text: `${uid} ${field}: the edit of somebody else was overwritten` })),
  );
}

/** Whose row a filter hid from every preview is sent by nobody, whatever becomes of the filter. */
function unasked({ asked }: World, { hidden = [] }: Job, ours: readonly Deed[]): Wrong[] {
  const unseen = hidden.filter((who) => !asked.has(who));
  return unseen
    .filter((who) => ours.some(({ wanted }) => wanted['email'] === `${who}@x.org`))
    .map((who): Wrong => ({ category: 'untrue', text: `${who} stood in no preview and was sent` }));
}

/** A row is read this long before its request leaves, at most. */
const ROW_BLIND_MS = 5_000 + 600;

/**
 * Whoever is created stands on the sheet like that, as it was at the first reading so shortly before: what somebody edits after that can
 * be too late. A clock that is set back says nothing of such times, and a copy has rows of its own.
 */
function notOnSheet({ rewritten, reads, skewMs, copies }: World, { op, sentAt, wanted }: Deed): Wrong[] {
  if (op !== 'create' || skewMs < 0 || copies > 0) return [];
  const earlier = reads.filter((at) => at <= sentAt);
  const young = earlier.findIndex((at) => at >= sentAt - ROW_BLIND_MS);
  const read = young < 0 ? earlier.length - 1 : young;
  const sheet = [...rewritten].reverse().find(({ before }) => before <= read);
  if (!sheet) return [];
  const [header = [], ...rows] = sheet.rows;
  const cell = (row: readonly CellValue[], heading: string): string => String(row[header.indexOf(heading)] ?? '').toLowerCase();
  const email = String(wanted['email']).toLowerCase();
  const row = rows.find((cells) => cell(cells, 'Email Address') === email);
  if (!row) return [{ category: 'untrue', text: `${email} was created though the row was gone` }];
  const isSame = !header.includes('Home Town') || cell(row, 'Home Town') === String(wanted['homeTown'] ?? '').toLowerCase();
  return isSame ? [] : [{ category: 'untrue', text: `${email} was created with what the row said before` }];
}

const same = (one: unknown, other: unknown): boolean => (one ?? '') === (other ?? '');

/** People whom neither a row nor the journal knows. */
function orphans(world: World, job: Job, ours: readonly Deed[], cells: ReadonlySet<unknown>): Wrong[] {
  const known = new Set([
    ...job.wishes.map(({ who, values }) => values['email'] ?? `${who}@x.org`),
    ...world.journal.lines.map(({ key }) => key),
  ]);
  return ours
    .filter(({ op, wanted }) => op === 'create' && !known.has(String(wanted['email'])) && !cells.has(String(wanted['email'])))
    .map(({ wanted }): Wrong => ({ category: 'lost', text: `${String(wanted['email'])} is there, and nothing tells of it` }));
}
