/** Parts that failed behind a create that succeeded: the person is there now, and only what is missing is sent again. */
import { ridOf } from '../plan/identity.js';
import type { FieldChange, PlannedRow } from '../plan/planned-row.js';
import { stepOfImage } from '../plan/row-image.js';
import { valueAtTarget } from '../plan/same-value.js';
import { DirectoryIndex, type Directory } from '../roster/directory.js';
import { lowerCase } from '../text/chars.js';
import type { Receipt, ReceiptRow } from '../sending/index.js';
import { leaderFieldOf } from './sending/undo-plan.js';
import { isRetryable } from './sending/run-view.js';
import type { LastRun, Prepared } from './sending-session.js';

/** Rows of a receipt that are parts of people whom that send created; where `onlyNew` people are planned, one before it may have. */
function partsLeft({ rows }: Receipt, onlyNew: boolean): readonly ReceiptRow[] {
  const created = new Set(rows.filter(({ op, outcome }) => op === 'create' && outcome === 'succeeded').map(({ person }) => person));
  return rows.filter((row) => row.op === 'update' && isRetryable(row) && (onlyNew || created.has(row.person)));
}

/** People of whom a send of only new ones left a part. */
export const peopleWithPartsLeft = (receipt: Receipt): Set<string> => new Set(partsLeft(receipt, true).map(({ person }) => person));

/**
 * The steps of these parts, as the sheet has them now and as the target has the people now: what it gave them of itself meanwhile is
 * nobody's edit. A person who got a Record since is known by another name, and found by the same keys.
 */
export function partsToRetry(
  fresh: Prepared,
  { receipt, names }: Pick<LastRun, 'receipt' | 'names'>,
  users: Directory | undefined,
): PlannedRow[] {
  const onlyNew = fresh.checked.roster.options.mode === 'create';
  const wanted = new Set(partsLeft(receipt, onlyNew).flatMap(({ rid }) => nameOf(names.steps.get(rid))));
  const index = new DirectoryIndex(users);
  const { fields } = fresh.checked.roster.index;
  return fresh.plan.changes.flatMap((step) => {
    const { keys, person, sheetRow, waitsFor } = step;
    if (!nameOf(step).some((name) => wanted.has(name))) return [];
    const byEmail = keys.email === null ? -1 : index.byEmail(lowerCase(keys.email));
    const user = index.users[byEmail >= 0 ? byEmail : keys.employeeId === null ? -1 : index.byId(keys.employeeId)];
    const changes = step.changes.map((change): FieldChange => {
      const field = fields.find(({ key }) => key === change.field);
      return { ...change, from: (user && field && valueAtTarget(field, user)) ?? change.from };
    });
    return stepOfImage({ ...step, changes }, { person, sheetRow, waitsFor, leaderField: leaderFieldOf({ fields }) }) ?? [];
  });
}

/** A part of somebody; nothing for a step that is no part. */
const nameOf = (step: PlannedRow | undefined): string[] => (step?.part === undefined ? [] : [`${step.part} ${ridOf(step.keys)}`]);
