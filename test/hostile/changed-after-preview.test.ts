/** Any one cell of a row changed between preview and send, for people who are created and for people who change: that row does not leave. */
import { describe, expect, test } from 'vitest';
import type { CellValue, SheetHost } from '../../core/ports/index.js';
import { HEADINGS, person, roster } from '../core/session/support/roster.js';
import { SHEET, stage, type Stage } from '../core/session/support/stage.js';
import { previewUpdates, TEAM_HEADINGS, withTeam } from '../core/session/support/team-rows.js';
import { outcomes } from '../core/session/support/views.js';

const ANN = { 'Employee ID': '77', 'Start Date': '2026-03-01', 'Temporary Password': 'Canary-7' };
const BEN = 'ben.carter@demo.example';
const CHLOE = 'chloe.dumont@demo.example';
/** What each cell becomes: another valid value where there is one, else a text of a stranger. */
const OTHER: Partial<Record<string, CellValue>> = {
  'Can Manage Teams': 'yes',
  'Phone Channel': 'no',
  'Chat Channel': 'yes',
  'Email Channel': 'yes',
  'Start Date': '2026-04-01',
  Role: 'Trainer',
  'Team Leader': 'marcus.reid@demo.example',
  'Email Address': 'other@x.org',
  Status: 'deactivated',
};
const write = (sheet: SheetHost, row: number, column: number, value: CellValue) => sheet.writeCells(SHEET, [{ row, column, value }]);

/** Requests that change anybody, as `METHOD path body`. */
function changing({ server }: Stage): string[] {
  return server.store.requests
    .all()
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path, body }) => `${method} ${path} ${JSON.stringify(body)}`);
}

describe('a new person', () => {
  test.each(HEADINGS)('whose %s was changed is not created', async (heading) => {
    const all = stage({ rows: roster(person('ann', undefined, ANN), person('bob')) });
    await all.prepare();
    await write(all.host.sheet, 2, HEADINGS.indexOf(heading) + 1, OTHER[heading] ?? 'X');
    await all.session.send();
    expect([all.posts(), outcomes(all.session)]).toEqual([['bob@x.org'], { succeeded: 1, 'not-sent': 1 }]);
  });
});

describe('a person who changes', () => {
  test.each(TEAM_HEADINGS)('whose %s was changed again is not updated', async (heading) => {
    const all = await withTeam([
      [BEN, { 'Home Town': 'Cork', 'First Name': 'Benny' }],
      [CHLOE, { 'Home Town': 'Nice' }],
    ]);
    await previewUpdates(all.session);
    await write(all.host.sheet, 2, TEAM_HEADINGS.indexOf(heading) + 1, heading.endsWith('Channel') ? 'no' : (OTHER[heading] ?? 'X')); // Ben has every channel
    await all.session.send();
    expect(changing(all).filter((request) => /ben|Benny|Cork|0101/iu.test(request))).toEqual([]);
    expect(outcomes(all.session)).toEqual({ succeeded: 1, 'not-sent': 1 });
  });
});
