/** What a send does with the rows: chosen for the sheet, changed for a row, and asked for where much would change. */
import { describe, expect, test } from 'vitest';
import type { Session } from '../../../core/session/session.js';
import type { Fix } from '../../../core/session/state.js';
import { company } from '../../support/company.js';
import { person, roster } from './support/roster.js';
import { stage, type StageOptions } from './support/stage.js';
import { checkOf, issues, outcomes, previewRows } from './support/views.js';

const BEN = person('ben', 'priya.nair@demo.example', { 'Email Address': 'ben.carter@demo.example', 'First Name': 'Benjamin' });
const NEW = person('nora');

async function checked(options: StageOptions, mode: 'create' | 'update' | 'sync' = 'create') {
  const all = stage(options);
  await all.session.start();
  await all.connect();
  await all.session.chooseMode(mode);
  await all.session.check();
  return all;
}

function fixOf(session: Session, code: string): Fix {
  const [fix] = checkOf(session).issues({ code }).at(0).fixes;
  if (!fix) throw new Error(`There is no fix for ${code}`);
  return fix;
}

describe('modes', () => {
  test('create: somebody who exists is taken; update: somebody new is not found; sync: per row whichever applies', async () => {
    const rows = roster(BEN, NEW);
    const create = await checked({ rows });
    expect(issues(create.session, { level: 'error' })).toEqual(['email-taken 2 Email Address']);
    const update = await checked({ rows }, 'update');
    expect(issues(update.session, { level: 'error' })).toEqual(['user-not-found 3']);
    const sync = await checked({ rows }, 'sync');
    expect(issues(sync.session, { level: 'error' })).toEqual([]);
    await sync.session.preview();
    expect(previewRows(sync.session)).toEqual([
      expect.stringMatching(/^update .*: Changes First Name/u),
      expect.stringMatching(/^create /u),
    ]);
  });

  test('the mode is kept for the workbook', async () => {
    const { again } = await checked({ rows: roster(BEN) }, 'sync');
    const other = again();
    await other.start();
    expect(other.state.mode).toBe('sync');
  });

  test('a fix switches one row to an update, and its change is sent', async () => {
    const all = await checked({ rows: roster(BEN, NEW) });
    await all.session.applyFix(fixOf(all.session, 'email-taken'));
    expect(issues(all.session, { level: 'error' })).toEqual([]);
    await all.session.preview();
    expect(all.session.state.preview?.counts).toMatchObject({ create: 1, update: 1 });
    await all.session.send();
    expect(outcomes(all.session)).toEqual({ succeeded: 2 });
    expect(all.server.store.users.find('ben.carter@demo.example')?.first_name).toBe('Benjamin');
  });

  test('a fix creates somebody whom an update does not find', async () => {
    const all = await checked({ rows: roster(BEN, NEW) }, 'update');
    await all.session.applyFix(fixOf(all.session, 'user-not-found'));
    await all.session.preview();
    expect(all.session.state.preview?.counts).toMatchObject({ create: 1, update: 1 });
  });

  test('a row that was switched goes its own way again when it says that it is somebody else', async () => {
    const all = await checked({ rows: roster(BEN) });
    await all.session.applyFix(fixOf(all.session, 'email-taken'));
    all.host.sheet.edit('team', [{ row: 2, column: 1, value: 'chloe.dumont@demo.example' }]);
    await all.session.loadUsers();
    expect(issues(all.session, { level: 'error' })).toEqual(['email-taken 2 Email Address']);
  });

  test('an update is not planned without knowing the users, and says why', async () => {
    const all = await checked({ rows: roster(BEN), wire: () => ({ kind: 'failure', reason: 'network', detail: '' }) }, 'update');
    await all.session.preview();
    expect(all.session.state.preview).toBeNull();
    expect(all.session.state.problem?.why).toMatch(/users are known\. The target could not be reached/u);
  });
});

describe('rows that are left out', () => {
  test('a row is left out of the send with one click, and taken back in', async () => {
    const all = await checked({ rows: roster(BEN, NEW) }, 'sync');
    await all.session.preview();
    const leaveOut = all.session.state.preview!.rows.at(0).fixes.find(({ decision }) => decision?.kind === 'leave-out')!;
    await all.session.applyFix(leaveOut);
    expect(previewRows(all.session)[0]).toMatch(/^skipped .*Left out by you$/u);
    await all.session.applyFix(all.session.state.preview!.rows.at(0).fixes[0]!);
    expect(all.session.state.preview?.counts).toMatchObject({ create: 1, update: 1, skipped: 0 });
  });
});

describe('a mass change', () => {
  const rows = roster(
    ...['ben.carter', 'chloe.dumont', 'daniel.okafor', 'elif.yilmaz'].map((name) =>
      person('x', 'hanna.berg@demo.example', { 'Email Address': `${name}@demo.example` }),
    ),
  );

  test('needs the number typed, and the right one', async () => {
    const all = await checked({ rows }, 'update');
    await all.session.preview();
    expect(all.session.state.preview?.massChange).toEqual({ changed: 4, deactivated: 0, users: 12, type: '4' });
    for (const typed of [undefined, '', '5']) {
      await all.session.send(typed);
      expect([all.session.state.problem?.todo, all.session.state.run]).toEqual(['Type 4 and send again.', null]);
    }
    await all.session.send(' 4 ');
    expect(outcomes(all.session)).toEqual({ succeeded: 4 });
  });

  test('is what the settings say', async () => {
    const all = await checked({ rows }, 'update');
    await all.session.saveOptions({ massShare: 0.5 });
    await all.session.preview();
    expect(all.session.state.preview?.massChange).toBeNull();
  });
});

describe('people who are on no row', () => {
  test('are counted, listed on a sheet of their own as a proposal, and never sent', async () => {
    const all = await checked({ rows: roster(BEN) }, 'update');
    await all.session.preview();
    expect(all.session.state.preview?.absent).toBe(10); // twelve users, one of them deactivated, one on the sheet
    await all.session.listAbsent();
    const sheet = (await all.host.sheet.listSheets()).find(({ active }) => active)!;
    const { rows } = await all.host.sheet.readGrid(sheet.id);
    const status = rows[0]!.indexOf('Status');
    expect([sheet.name, rows.length - 1, new Set(rows.slice(1).map((row) => row[status]))]).toEqual([
      'Not on the sheet',
      10,
      new Set(['deactivated']),
    ]);
    expect(all.server.store.requestsTo('deactivate')).toEqual([]);
  });
});

describe('blank cells', () => {
  const blank = person('ben', 'priya.nair@demo.example', { 'Email Address': 'ben.carter@demo.example', 'Start Date': null });

  test('keep the value, clear it, or are a mistake, as the column says', async () => {
    const all = await checked({ rows: roster(blank) }, 'update');
    await all.session.preview();
    expect(all.session.state.preview?.blanks.find(({ field }) => field === 'startDate')).toMatchObject({
      policy: 'keep',
      cells: 1,
      canClear: true,
    });
    await all.session.setBlankPolicy('startDate', 'clear');
    expect(all.session.state.preview?.summary).toContain('This clears 1 cell of Start Date');
    await all.session.setBlankPolicy('startDate', 'error');
    expect(previewRows(all.session)[0]).toMatch(/^blocked /u);
    await all.session.setBlankPolicy('startDate', 'clear');
    await all.session.send();
    expect(all.server.store.users.find('ben.carter@demo.example')?.start_date).toBeNull();
  });
});

describe('a large team', () => {
  test('thousands of users are laid down with a progress, and a cancel leaves no sheet that looks whole', async () => {
    const all = stage({ seed: company(2_000) });
    await all.session.start();
    await all.connect();
    const steps = new Set<string>();
    const stop = all.session.subscribe(() => {
      const { busy } = all.session.state;
      if (busy) steps.add(busy.what);
      if (busy?.what === 'writing-team' && (busy.done ?? 0) > 0) all.session.cancel();
    });
    await all.session.getTeam();
    stop();
    expect([...steps]).toEqual(expect.arrayContaining(['fetching-team', 'writing-team']));
    expect([all.session.state.team, all.session.state.problem?.what]).toEqual([null, expect.stringMatching(/cancel/iu)]);
    await all.session.getTeam();
    expect(all.session.state.team?.people).toBe(2_000);
  });
});
