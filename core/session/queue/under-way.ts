/** Whom the sends of the queue are about: they are in no other send, and whoever reports to them waits for what becomes of them. */
import { saysOf } from '../../plan/identity.js';
import type { PlannedRow } from '../../plan/planned-row.js';
import type { SheetId } from '../../ports/index.js';
import type { Directory, DirectoryEntry } from '../../roster/directory.js';
import type { RosterIndex } from '../../roster/roster.js';
import { keyTexts, type Receipt } from '../../sending/index.js';
import type { Work } from './send-queue.js';

type Works = readonly Pick<Work, 'id' | 'sheet' | 'steps'>[];

/** A step of an earlier send that has to be done before a row may leave. */
export interface Awaited {
  /** Run of the earlier send. */
  readonly run: string;
  readonly rid: string;
}

/** What each row hangs on, by `rid`. */
export type Behind = ReadonlyMap<string, readonly Awaited[]>;

/** Keys before and after a step. */
const textsOf = ({ keys, current }: PlannedRow): string[] => [...keyTexts(keys), ...(current ? keyTexts(current) : [])];

/**
 * Sheet rows, 1-based, of people whom the queue is about: known by any of their keys. Where the sheet no longer names somebody, the row on which
 * they stood is theirs all the same: it was edited meanwhile, and would be sent a second time as somebody else.
 */
export function rowsUnderWay(works: Works, sheet: SheetId, index: RosterIndex): Set<number> {
  const rows = new Set<number>();
  if (works.length === 0) return rows;
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < index.rows; row++) {
    if (!index.isPerson(row)) continue;
    const { record, email, employeeId } = saysOf(index, row);
    const known = [...(email === '' ? [] : [email]), ...(record === '' ? [] : [record])].map((text) => ({ email: text, employeeId: null }));
    const ids = [...(employeeId === '' ? [] : [employeeId]), ...(record === '' ? [] : [record])].map((text) => ({
      email: null,
      employeeId: text,
    }));
    for (const text of new Set([...known, ...ids].flatMap(keyTexts))) {
      const same = rowsOf.get(text);
      if (same) same.push(index.sheetRow(row));
      else rowsOf.set(text, [index.sheetRow(row)]);
    }
  }
  for (const work of works) {
    for (const step of work.steps) {
      const found = textsOf(step).flatMap((text) => rowsOf.get(text) ?? []);
      for (const row of found) rows.add(row);
      if (found.length === 0 && work.sheet === sheet && step.sheetRow > 0) rows.add(step.sheetRow);
    }
  }
  return rows;
}

/** The users and, among them, everybody whom the queue is going to create: they can lead others. Those of `sheet` stand on it themselves. */
export function withComing(
  directory: Directory | undefined,
  works: Works,
  sheet: SheetId,
  passwordField: string | undefined,
): Directory | undefined {
  if (!directory?.users) return directory;
  const known = keysOfAll(directory.users);
  const coming = works.flatMap((work) =>
    work.sheet === sheet ? [] : createsNotIn(work.steps, known).map((step) => ({ step, all: work.steps })),
  );
  if (coming.length === 0) return directory;
  return { ...directory, users: [...directory.users, ...coming.map(({ step, all }) => entryOf(step, all, passwordField))] };
}

/** A person with what all steps give them: some of it may come by a step of its own. */
function entryOf({ person, keys, leader }: PlannedRow, all: readonly PlannedRow[], passwordField: string | undefined): DirectoryEntry {
  const given = all.filter((step) => step.person === person).flatMap(({ values }) => Object.entries(values));
  const told = Object.fromEntries(given.filter(([field]) => field !== passwordField));
  return { ...told, ...keys, active: true, coming: true, leader: leader?.email ?? leader?.employeeId ?? null };
}

const keysOfAll = (users: readonly DirectoryEntry[]): ReadonlySet<string> =>
  new Set(users.flatMap(({ email = null, employeeId = null }) => keyTexts({ email, employeeId })));

const createsNotIn = (steps: readonly PlannedRow[], known: ReadonlySet<string>): PlannedRow[] =>
  steps.filter(({ op, keys }) => op === 'create' && !keyTexts(keys).some((text) => known.has(text)));

/** How many of those whom the queue is going to create these users do not show: each of them takes a seat. */
export function seatsTaken(works: Works, directory: Directory | undefined): number {
  const known = keysOfAll(directory?.users ?? []);
  return works.reduce((count, { steps }) => count + createsNotIn(steps, known).length, 0);
}

/** Which of these rows name a leader whom the queue creates or changes: they leave only once that is done. */
export function behindOf(rows: readonly PlannedRow[], works: Works): Behind {
  const steps = new Map<string, Awaited[]>();
  for (const { id, steps: all } of works) {
    for (const step of all) {
      if (step.op === 'deactivate') continue;
      for (const text of keyTexts(step.keys)) steps.set(text, [...(steps.get(text) ?? []), { run: id, rid: step.rid }]);
    }
  }
  const behind = new Map<string, readonly Awaited[]>();
  if (steps.size === 0) return behind;
  for (const { rid, leader } of rows) {
    const awaited = leader ? keyTexts(leader).flatMap((text) => steps.get(text) ?? []) : [];
    if (awaited.length > 0) behind.set(rid, awaited);
  }
  return behind;
}

/** These rows, each that hangs on a step which is not done waiting for that step: nobody does it any more, so the row does not leave. */
export function heldBehind(rows: readonly PlannedRow[], behind: Behind, receipts: ReadonlyMap<string, Receipt>): readonly PlannedRow[] {
  if (behind.size === 0) return rows;
  const done = (run: string, rid: string): boolean =>
    receipts.get(run)?.rows.some((row) => row.rid === rid && row.outcome === 'succeeded') ?? false;
  return rows.map((row) => {
    const missing = behind.get(row.rid)?.find(({ run, rid }) => !done(run, rid));
    return missing ? { ...row, waitsFor: missing.rid } : row;
  });
}
