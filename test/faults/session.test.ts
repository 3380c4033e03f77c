/** The whole product, from the preview to the last word on the sheet; and proof that the simulator catches what is wrong. */
import { describe, expect, test } from 'vitest';
import { CONTROLS, isCaught, tryControl } from './controls/index.js';
import { ALL, singles } from './matrix/matrix.js';
import { report } from './report.js';
import { nameOf, play, scenarioOf, type Scenario } from './scenario.js';
import { sessionShare } from './shares.js';
import { Tally } from './tally.js';

const TIME_MS = 600_000; // a machine under load takes its time; nothing here waits for a real clock

test(
  'whole sessions, with edits of the sheet, other people in the workbook, and somebody else who resumes',
  async (context) => {
    const cpu = process.cpuUsage();
    const tally = await new Tally().playAll(sessionShare(0.012));
    expect(report(context, 'sessions', tally, cpu)).toEqual([]);
    expect(tally.isClean).toBe(true);
    expect(tally.counts.fired).toBeGreaterThan(1_200);
  },
  TIME_MS,
);

test(
  'somebody else takes over at any step, where what the target shows is some seconds old',
  async () => {
    const among = (what: string): boolean => what === 'other-takes-over';
    const tally = new Tally();
    for (const server of ['unique-lag', 'loose-lag'] as const)
      for (const job of ['creates', 'moves'])
        await tally.playAll(singles({ client: 'session', target: 'agent-connect', server, job }, ALL, among));
    expect(tally.failures).toEqual([]);
    expect(tally.counts.fired).toBeGreaterThan(100);
  },
  TIME_MS,
);

describe('the controls are caught', () => {
  test.for(Object.entries(CONTROLS))('%s', { timeout: TIME_MS }, async ([name, client], { task }) => {
    const caught = await tryControl(client, ALL);
    task.meta.figures = `Control ${name}: ${String(caught.bad)} of ${String(caught.fired)} ended badly, as they have to.`;
    expect(isCaught(caught)).toBe(true);
  });
});

test('a scenario replays by its name', async () => {
  const base = { client: 'run', target: 'agent-connect', server: 'loose', job: 'creates' } as const;
  const { log } = await play({ ...base, happenings: [] });
  const at = log.indexOf('create');
  const scenario: Scenario = {
    ...base,
    happenings: [
      [at, 'late-90'],
      [at + 4, 'kill-after'],
    ],
  };
  const name = nameOf(scenario);
  expect(scenarioOf(name)).toEqual(scenario);
  const [one, again] = [await play(scenario), await play(scenarioOf(name))];
  expect(again).toEqual(one);
  expect(one.fired).toEqual(['late-90', 'kill-after']);
});
