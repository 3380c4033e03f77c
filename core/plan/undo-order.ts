/** In which order an undo works: last done, first undone, save that people go back only to leaders who are who they were. */
import { lowerCase } from '../text/chars.js';
import type { PersonKeys, PlannedRow } from './planned-row.js';
import type { RowImage } from './row-image.js';

/** An inverse step with the image of what it takes back. */
export interface Undone {
  readonly image: RowImage;
  readonly step: PlannedRow;
}

const keyTexts = ({ email, employeeId }: PersonKeys): string[] => [
  ...(email === null ? [] : [`email:${lowerCase(email)}`]),
  ...(employeeId === null ? [] : [`id:${employeeId}`]),
];

/** Gives the steps, which come last done first, what they wait for, and puts that before them. */
export function inUndoOrder(undone: readonly Undone[], leaderField: string | null): PlannedRow[] {
  const waits = new Map<string, string>();
  const waitFor = (step: PlannedRow, other: PlannedRow | undefined): void => {
    if (other && other.rid !== step.rid) waits.set(step.rid, other.rid);
  };
  const byOldKey = oldLeaders(undone);
  // A change of status, and each update, finds the person by the keys that the run gave them by then: last done, first undone.
  const firstOf = new Map<string, PlannedRow>();
  const lastOf = new Map<string, PlannedRow>();
  for (const { step } of [...undone.filter(isStatus), ...undone.filter(({ image }) => image.op === 'update')]) {
    waitFor(step, lastOf.get(step.person));
    if (!firstOf.has(step.person)) firstOf.set(step.person, step);
    lastOf.set(step.person, step);
  }
  for (const { step } of undone) {
    if (step.op !== 'update' || !step.leader || !step.changes.some(({ field }) => field === leaderField)) continue;
    const leader = keyTexts(step.leader)
      .map((key) => byOldKey.get(key))
      .find(Boolean);
    // The wait of the first step of a person covers all of them.
    if (leader?.person !== step.person) waitFor(firstOf.get(step.person) ?? step, leader);
  }
  leaveNobodyBehind(undone, leaderField, waitFor);
  return sorted(
    undone.map(({ step }) => step),
    waits,
  );
}

const isStatus = ({ image }: Undone): boolean => image.op === 'activate' || image.op === 'deactivate';

/** By their old keys, those whom the run gave other ones or deactivated: only their own undo makes them fit to be gone back to. */
function oldLeaders(undone: readonly Undone[]): ReadonlyMap<string, PlannedRow> {
  const byOldKey = new Map<string, PlannedRow>();
  for (const { image, step } of undone) {
    const isRenamed = image.op === 'update' && step.changes.some(({ field }) => field === 'email' || field === 'employeeId');
    if (image.op === 'deactivate') for (const key of keyTexts(step.keys)) if (!byOldKey.has(key)) byOldKey.set(key, step);
    // An update waits for its own change of status, so it stands for both.
    if (isRenamed) for (const key of keyTexts(step.keys)) byOldKey.set(key, step);
  }
  return byOldKey;
}

/** A leader whom the run created is deactivated once the last of those whom it moved there has left again. */
function leaveNobodyBehind(
  undone: readonly Undone[],
  leaderField: string | null,
  waitFor: (step: PlannedRow, other: PlannedRow) => void,
): void {
  const created = new Map<string, PlannedRow>();
  for (const { image, step } of undone) if (image.op === 'create') for (const key of keyTexts(image.keys)) created.set(key, step);
  for (const { image, step } of undone) {
    if (!image.leader || !step.changes.some(({ field }) => field === leaderField)) continue;
    for (const key of keyTexts(image.leader)) {
      const leader = created.get(key);
      if (leader) waitFor(leader, step);
    }
  }
}

/** What a step waits for stands before it. Two that wait for each other, as in a circle of leaders at the target, wait no longer. */
function sorted(steps: readonly PlannedRow[], waits: ReadonlyMap<string, string>): PlannedRow[] {
  const byRid = new Map(steps.map((step) => [step.rid, step]));
  const placed = new Map<string, PlannedRow>();
  for (const first of steps) {
    const chain: PlannedRow[] = [];
    const open = new Set<string>();
    for (let step: PlannedRow | undefined = first; step && !placed.has(step.rid) && !open.has(step.rid);) {
      open.add(step.rid);
      chain.push(step);
      step = byRid.get(waits.get(step.rid) ?? '');
    }
    for (let step = chain.pop(); step; step = chain.pop()) {
      const waitsFor = waits.get(step.rid) ?? null;
      placed.set(step.rid, { ...step, waitsFor: waitsFor !== null && placed.has(waitsFor) ? waitsFor : null });
    }
  }
  return [...placed.values()];
}
