/** One row of a run, and what its run holds, without the machine around it. */
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import type { RowState } from '../../../../core/ports/index.js';
import type { DirectoryUser, LookupVerdict, RunInput } from '../../../../core/sending/index.js';
import { newTrack, type RowTrack } from '../../../../core/sending/row-track.js';
import { RunContext } from '../../../../core/sending/run-context.js';
import { modelApi } from './model-api.js';
import { HEAD, PACING } from './world.js';

export const NOW = 1_000_000;

/** A row somewhere in a run. */
export function trackOf(row: PlannedRow, part: Partial<RowTrack> = {}): RowTrack {
  return Object.assign(newTrack(row, false), part);
}

export function contextOf(rows: readonly PlannedRow[], part: Partial<RunInput> = {}): RunContext {
  const lease = { name: 'send', owner: 'ann', fence: 1, expiresAt: NOW };
  return new RunContext({
    ...{ run: 'run-1', head: HEAD, lease, rows, api: modelApi, leaderField: 'leader', pacing: PACING, records: [] },
    ...{ strict: false, reread: true, lookupFirst: false, random: () => 0 },
    ...part,
  });
}

export const user = (email: string | null, employeeId: string | null = null, more: Partial<DirectoryUser> = {}): DirectoryUser => ({
  email,
  employeeId,
  values: {},
  ...more,
});

export const found = (...users: readonly DirectoryUser[]): LookupVerdict => ({ kind: 'found', users });
export const ABSENT: LookupVerdict = { kind: 'absent' };

/** State, code and detail of a row. */
export const standing = ({ state, code, detail }: RowTrack): [RowState, string, string] => [state, code, detail];
