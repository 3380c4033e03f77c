/** A run that a test answers itself, step by step. */
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import {
  createRun,
  leaseMs,
  type ProvisioningApi,
  type RowCheck,
  type Run,
  type RunInput,
  type Step,
} from '../../../../core/sending/index.js';
import { modelApi } from './model-api.js';
import { DAN } from './scene.js';
import { HEAD, PACING, type World } from './world.js';

export function newRun(
  all: World,
  rows: readonly PlannedRow[],
  lookupFirst = false,
  api: ProvisioningApi = modelApi,
  part: Partial<RunInput> = {},
): Run {
  const lease = { name: 'send', owner: 'ann', fence: 1, expiresAt: all.clock.now() + leaseMs(PACING) };
  return createRun({
    run: 'run-1',
    head: HEAD,
    lease,
    rows,
    api,
    leaderField: 'leader',
    pacing: PACING,
    records: [],
    strict: false,
    reread: true,
    lookupFirst,
    random: () => 0,
    ...part,
  });
}

/** Answers everything up to the next request, or to the end. */
export function answerAppends(run: Run, all: World, checks: ReadonlyMap<string, RowCheck> | null = new Map([[DAN.rid, 'same']])): void {
  for (let step: Step = run.next(all.clock.now()); step.kind !== 'send' && step.kind !== 'done'; step = run.next(all.clock.now())) {
    if (step.kind === 'append') run.handle(step, true, all.clock.now());
    else if (step.kind === 'reread') run.handle(step, checks, all.clock.now());
    else if (step.kind === 'renew') run.handle(step, true, all.clock.now());
    else {
      all.clock.advance(step.ms);
      run.handle(step, undefined, all.clock.now());
    }
  }
}
