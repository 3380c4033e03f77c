/** Takes a run of the model back: the inverse plan from its journal, sent as a run of its own. */
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import { planUndo } from '../../../../core/plan/undo.js';
import { appliedSteps, type Receipt } from '../../../../core/sending/index.js';
import { FIELDS } from './people.js';
import { TEAM } from './team.js';
import { driveToTheEnd, HEAD, type World } from './world.js';

/** What takes the run back, made of its journal alone. */
export function undoRows(world: World): readonly PlannedRow[] {
  return planUndo(appliedSteps(world.journal.lines, 'run-1'), [], { leaderField: 'leader', createMails: false }).steps;
}

export function undo(world: World, rows: readonly PlannedRow[]): Promise<Receipt> {
  return driveToTheEnd(world, rows, { run: 'run-2', head: { ...HEAD, kind: 'undo', undoes: 'run-1' }, reread: false });
}

/** Where the team is not as it was, field by field; who was created stays, deactivated. */
export function notRestored(world: World): string[] {
  world.clock.advance(600_000);
  world.server.catchUp(world.clock.now());
  return world.server.people.flatMap((person) => {
    const before = TEAM.find(({ uid }) => uid === person.uid);
    if (!before) return person.active ? [`${person.uid} is still active`] : [];
    return FIELDS.filter((field) => person[field] !== before[field]).map((field) => `${person.uid} ${field}: ${String(person[field])}`);
  });
}
