/** Filters that change, copies of the sheet and copies of the workbook, at every step of a whole session. */
import { expect, test } from 'vitest';
import { COPY_EVENTS } from './events.js';
import { ALL, singles } from './matrix/matrix.js';
import { Tally } from './tally.js';

const TIME_MS = 600_000; // a machine under load takes its time; nothing here waits for a real clock

test.each([
  ['filtered', 'loose', ['filter-cleared', 'filter-moved']],
  ['creates', 'loose-lag', ['sheet-copied', 'copy-sends', 'copy-takes-over']],
  ['moves', 'loose', ['copy-sends', 'copy-takes-over']],
  ['creates', 'unique-lag', ['workbook-copy-sends']],
] as const)(
  'nobody is doubled, and nobody is sent who was not previewed: %s on %s',
  async (job, server, among) => {
    const named = (what: string): boolean => what in COPY_EVENTS && (among as readonly string[]).includes(what);
    const tally = await new Tally().playAll(singles({ client: 'session', target: 'agent-connect', server, job }, ALL, named));
    expect(tally.failures).toEqual([]);
    expect(tally.counts.fired).toBeGreaterThan(20);
  },
  TIME_MS,
);
