/** Large sheets are checked in a second thread where there is one; whatever becomes of it, nobody notices but by the wait. */
import { describe, expect, test } from 'vitest';
import { memoryClock } from '../../../../core/memory/memory-clock.js';
import { memoryHost } from '../../../../core/memory/index.js';
import type { CellValue, Clock, Host } from '../../../../core/ports/index.js';
import { createSession } from '../../../../core/session/create-session.js';
import { targets } from '../../../../core/targets/index.js';
import { type Beside, besideThread } from '../support/beside.js';

const LARGE = 20_000;
const HEADINGS = ['First name', 'Last name', 'Email', 'Employee ID', 'Team leader', 'Manage team'];

function rowsOf(rows: number): CellValue[][] {
  const people = Array.from({ length: rows }, (_, at): CellValue[] => [
    `First${at}`,
    at % 50 === 0 ? '' : 'Last',
    at % 40 === 0 ? `p${at}@@acme.example` : `p${at % 97 === 0 ? 1 : at}@acme.example`,
    at % 30 === 0 ? at : `N${at}`,
    at % 10 === 0 ? '' : `p${at - (at % 10)}@acme.example`,
    at % 10 === 0 ? 'y' : 'n',
  ]);
  return [HEADINGS, ...people];
}

/** Sleepers sleep until the test ends: nobody waits so long for a thread. */
const patient = (): Clock => ({ ...memoryClock(), sleep: () => new Promise(() => undefined) });

function stage(rows: number, beside: Pick<Beside, 'startThread'> | null, clock: Clock = patient()) {
  const host = memoryHost({
    sheets: [{ id: 'team', name: 'Team', active: true, grid: { rows: rowsOf(rows), firstRow: 1, firstColumn: 1 } }],
  });
  const whole: Host = { ...host, clock, ...(beside && { startThread: beside.startThread }) };
  return { host, session: createSession({ host: whole, targets: [targets['agent-connect']] }) };
}

type Session = ReturnType<typeof stage>['session'];

/** What a person sees of a check. */
function seen({ state }: Session): unknown {
  const { check, problem } = state;
  const list = check?.issues();
  const lines = Array.from({ length: 300 }, (_, at) => list?.at(Math.floor((at * (list.length - 1)) / 300)).message);
  return {
    problem,
    people: check?.people,
    counts: check?.counts,
    codes: check?.codes,
    causes: check?.causes.map(({ title }) => title),
    lines,
  };
}

async function checked(beside: Beside | null, rows = LARGE): Promise<Session> {
  const { session } = stage(rows, beside);
  await session.start();
  await session.check();
  return session;
}

describe('a large sheet', () => {
  test('is checked in the second thread, and says the same', async () => {
    const beside = besideThread();
    expect(seen(await checked(beside))).toEqual(seen(await checked(null)));
    expect(beside.came).toEqual({ grid: 1, rows: Math.ceil((LARGE + 1) / 128), check: 1 });
  });

  test('is handed over once for several checks, and anew after an edit', async () => {
    const beside = besideThread();
    const { host, session } = stage(LARGE, beside);
    await session.start();
    await session.check();
    await session.chooseDates('day-first'); // no date column: nothing is asked
    expect([beside.rows, beside.came['check']]).toEqual([LARGE + 1, 1]);
    await host.sheet.writeCells('team', [{ row: 3, column: 3, value: 'new@acme.example' }]);
    await session.check();
    expect([beside.rows, beside.came['check'], beside.started]).toEqual([2 * (LARGE + 1), 2, 1]);
  });

  test.each(['break', 'silence'] as const)('is checked here where the thread ends in %s', async (onCheck) => {
    const beside = besideThread({ onCheck });
    const clock: Clock = { ...memoryClock(), sleep: () => new Promise((wake) => setTimeout(wake, 50)) }; // patience ends
    const { session } = stage(LARGE, beside, onCheck === 'silence' ? clock : patient());
    await session.start();
    await session.check();
    expect(seen(session)).toEqual(seen(await checked(null)));
    expect(beside.closed).toBe(1);
    await session.check();
    expect([beside.started, session.state.problem]).toEqual([1, null]);
  });

  test('is checked here where no thread can be made', async () => {
    const refused = { startThread: () => Promise.reject(new Error('This frame may make no worker.')) };
    const { session } = stage(LARGE, refused);
    await session.start();
    await session.check();
    expect(seen(session)).toEqual(seen(await checked(null)));
  });

  test.each(['in the second thread', 'in slices'])('loses no edit that comes while it is checked %s', async (where) => {
    const breaths: (() => void)[] = [];
    let ticks = 0;
    const breathe = (): Promise<void> => {
      for (const each of breaths.splice(0)) each();
      return Promise.resolve();
    };
    const clock: Clock = { ...patient(), now: () => ticks++, breathe };
    const { host, session } = stage(LARGE, where === 'in slices' ? null : besideThread(), clock);
    await session.start();
    breaths.push(() => { host.sheet.edit('team', [{ row: 6, column: 2, value: '' }]); }); // prettier-ignore
    await session.check();
    expect(breaths).toEqual([]);
    await session.refresh(); // whatever was queued is done
    const issues = session.state.check!.issues();
    expect(issues.at(issues.indexAt({ row: 6, column: 1 }))).toMatchObject({ row: 6, column: 2, code: 'required' });
  });
});

describe('a small sheet', () => {
  test('is checked here: handing it over would take longer', async () => {
    const beside = besideThread();
    await checked(beside, LARGE - 2);
    expect(beside.started).toBe(0);
  });
});

test('a session that ends takes its thread along', async () => {
  const beside = besideThread();
  (await checked(beside)).dispose();
  expect(beside.closed).toBe(1);
});
