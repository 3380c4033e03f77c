/** A whole run of the sending protocol over a memory host. */
import type { MemoryHost } from '../../../../../core/memory/index.js';
import type { PlannedRow } from '../../../../../core/plan/planned-row.js';
import { createRun, leaseMs, lostAnswers, type ProvisioningApi, type Receipt } from '../../../../../core/sending/index.js';
import { AGENT_CONNECT_PACING } from '../../../../../core/targets/agent-connect/api/index.js';
import { BASE } from './sample.js';

/** Sends these rows to the end; every row of the sheet is as it was. */
export async function sendRows(host: MemoryHost, api: ProvisioningApi, rows: readonly PlannedRow[], strict = false): Promise<Receipt> {
  const { clock, http, journal, lock } = host;
  const lease = await lock.acquire('send', leaseMs(AGENT_CONNECT_PACING));
  if (!lease) throw new Error('expected a free lock');
  const run = createRun({
    run: `run-${clock.now()}`,
    head: {
      kind: 'send',
      undoes: '',
      strict,
      by: '',
      mapping: {},
      target: 'agent-connect',
      baseUrl: BASE,
      sheetId: '1',
      sheetName: 'Team',
      planMac: '',
      startedAt: 1,
      total: rows.length,
    },
    lease,
    rows,
    api,
    leaderField: 'teamLeader',
    pacing: AGENT_CONNECT_PACING,
    records: [],
    strict,
    reread: true,
    lookupFirst: true,
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
