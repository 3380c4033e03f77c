/** A whole run of the sending protocol against the foreign service. */
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import { createRun, leaseMs, lostAnswers, type Receipt } from '../../../../core/sending/index.js';
import { scim2 } from '../../../../core/targets/scim2/index.js';
import type { Company } from './company.js';
import { BASE } from './sample.js';

/** Sends these rows to the end; every row of the sheet is as it was. */
export async function sendRows(company: Company, rows: readonly PlannedRow[]): Promise<Receipt> {
  const { clock, http, journal, lock } = company.host;
  const { pacing, enforcesUniqueKeys } = scim2;
  const lease = await lock.acquire('send', leaseMs(pacing));
  if (!lease) throw new Error('expected a free lock');
  const run = createRun({
    run: `run-${clock.now()}`,
    head: {
      kind: 'send',
      undoes: '',
      strict: false,
      by: '',
      mapping: {},
      target: 'scim2',
      baseUrl: BASE,
      sheetId: '1',
      sheetName: 'Team',
      planMac: '',
      startedAt: 1,
      total: rows.length,
    },
    lease,
    rows,
    api: company.api,
    leaderField: 'teamLeader',
    pacing,
    records: [],
    strict: false,
    reread: true,
    lookupFirst: false,
    promises: { enforcesUniqueKeys },
    random: () => 0.5,
  });
  for (;;) {
    const step = run.next(clock.now());
    if (step.kind === 'done') {
      await lock.release(lease);
      return step.receipt;
    } else if (step.kind === 'append') {
      await journal.append(step.records);
      run.handle(step, true, clock.now());
    } else if (step.kind === 'reread') run.handle(step, new Map(step.rows.map((one) => [one.rid, 'same'])), clock.now());
    else if (step.kind === 'send') run.handle(step, await http.send(step.requests).catch(() => lostAnswers(step.requests)), clock.now());
    else if (step.kind === 'renew') run.handle(step, await lock.renew(lease, step.ttlMs), clock.now());
    else {
      await clock.sleep(step.ms);
      run.handle(step, undefined, clock.now());
    }
  }
}
