/** A check in the second thread that nobody wants any more is not waited for, and its thread does the next one. */
import { expect, test } from 'vitest';
import { memoryClock } from '../../../../core/memory/memory-clock.js';
import { memoryHost } from '../../../../core/memory/index.js';
import type { CellValue, Clock, Host, SecondThread } from '../../../../core/ports/index.js';
import { createSession } from '../../../../core/session/create-session.js';
import { targets } from '../../../../core/targets/index.js';
import { besideThread } from '../support/beside.js';

const PEOPLE = 20_000;
const ROWS: CellValue[][] = [
  ['First name', 'Last name', 'Email', 'Employee ID', 'Team leader', 'Manage team'],
  ...Array.from({ length: PEOPLE }, (_, at): CellValue[] => [`First${at}`, 'Last', `p${at}@acme.example`, `N${at}`, '', 'n']),
];

test('the second check is done in the thread of the first', async () => {
  const beside = besideThread();
  const host = memoryHost({
    sheets: [{ id: 'team', name: 'Team', active: true, grid: { rows: ROWS, firstRow: 1, firstColumn: 1 } }],
  });
  const clock: Clock = { ...memoryClock(), sleep: () => new Promise(() => undefined) };
  const second: Promise<void>[] = [];
  // The first check takes the thread longer than anybody waits, and another one is asked for in the pane.
  const startThread = async (): Promise<SecondThread | null> => {
    const thread = await beside.startThread();
    return {
      ...thread,
      post: (message: unknown) => {
        const isFirst = (message as { kind: string }).kind === 'check' && second.length === 0;
        if (isFirst) second.push(session.check());
        else thread.post(message);
      },
    };
  };
  const whole: Host = { ...host, clock, startThread };
  const session = createSession({ host: whole, targets: [targets['agent-connect']] });
  await session.start();
  const shown: unknown[] = [];
  session.subscribe(() => {
    const { check } = session.state;
    if (check && shown.at(-1) !== check) shown.push(check);
  });
  await session.check();
  expect(shown).toEqual([]);
  await second[0];
  expect([shown.length, beside.started, beside.closed, beside.came['check'], session.state.check?.people]).toEqual([1, 1, 0, 1, PEOPLE]);
});
