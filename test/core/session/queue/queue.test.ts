/** Several sends in one queue: one after the other, each prepared while another one runs, and nobody sent twice. */
import { describe, expect, test } from 'vitest';
import { held, prepareMore, waiting } from '../support/held.js';
import { boss, columnOf, person, roster, TEAM, TEAM_SENT } from '../support/roster.js';
import { plain, SHEET, stage } from '../support/stage.js';
import { outcomes, previewRows } from '../support/views.js';

describe('while a send is on its way', () => {
  test('the sheet can be checked and previewed: who is being sent is left out and counted', async () => {
    const all = await held();
    await prepareMore(all, person('dan'));
    expect(all.session.state.busy).toBeNull();
    expect(all.session.state.preview?.summary).toEqual(['1 person will be created', '4 rows are being sent already']);
    expect(previewRows(all.session)[0]).toBe('skipped Ann Lee: Is being sent already');
    all.gate.open();
    await all.first;
  });

  test('a preview that was made meanwhile is still there when it has ended', async () => {
    const all = await held();
    await prepareMore(all, person('dan'));
    all.gate.open();
    await all.first;
    expect(all.session.state.preview?.counts.create).toBe(1);
    await all.session.send();
    expect(all.created()).toEqual([...TEAM_SENT, 'dan@x.org']);
  });

  test('the next one waits and begins by itself, after it', async () => {
    const all = await held();
    await prepareMore(all, person('dan'), person('eve'));
    const second = all.session.send();
    await expect.poll(() => waiting(all)).toBe(1);
    expect(all.session.state.queue.waiting).toMatchObject([{ kind: 'send', sheetName: 'Team', rows: 2 }]);
    expect(all.posts()).toEqual([]);
    all.gate.open();
    await Promise.all([all.first, second]);
    expect(all.created()).toEqual([...TEAM_SENT, 'dan@x.org', 'eve@x.org']);
    expect(all.session.state.queue).toMatchObject({ current: null, waiting: [], paused: null, failed: [] });
  });

  test('a leader who is in it is no missing leader, on the same sheet', async () => {
    const all = await held();
    await prepareMore(all, person('dan', 'zoe@x.org'));
    expect(all.session.state.preview?.counts).toMatchObject({ create: 1, blocked: 0 });
    const second = all.session.send();
    all.gate.open();
    await Promise.all([all.first, second]);
    expect(all.created()).toEqual([...TEAM_SENT, 'dan@x.org']);
  });

  test('nobody follows a leader whom it did not bring there', async () => {
    const all = await held({ rows: roster(person('ann'), boss('zoe')) });
    await prepareMore(all, person('dan', 'zoe@x.org'));
    all.server.faults.next({ route: 'create', kind: 'status', status: 400, person: 'zoe@x.org' });
    const second = all.session.send();
    all.gate.open();
    await Promise.all([all.first, second]);
    expect(all.posts()).not.toContain('dan@x.org');
    expect(outcomes(all.session)).toEqual({ 'not-sent': 1 });
    expect(all.session.state.run?.rows.at(0).detail).toBe('Its leader was not created');
  });

  test('a row whose key is edited is not sent a second time as somebody else', async () => {
    const all = await held();
    await all.host.sheet.writeCells(SHEET, [{ row: 2, column: columnOf('Email Address'), value: 'ann2@x.org' }]);
    await all.session.check();
    await all.session.preview();
    expect(all.session.state.preview?.counts.create).toBe(0);
    all.gate.open();
    await all.first;
    expect(all.created().filter((email) => email.startsWith('ann'))).toEqual([]); // the row changed before it left
  });

  test('the connection stays as it is, and says why', async () => {
    const all = await held();
    for (const change of [
      () => all.session.saveSettings({ baseUrl: 'https://other.api.stellaconnect.net' }),
      () => all.session.setSecret('apiKey', 'other'),
    ]) {
      await change();
      expect(all.session.state.problem?.what).toBe('The connection cannot be changed now.');
    }
    expect(all.session.state.settings.values['baseUrl']).toBe('https://demo.api.stellaconnect.net');
    all.gate.open();
    await all.first;
    await all.session.setSecret('apiKey', 'other');
    expect(all.session.state.problem).toBeNull();
  });

  test('a second click on Send is no second send', async () => {
    const all = await held();
    await all.session.send();
    expect([waiting(all), all.session.state.problem]).toEqual([0, null]);
    all.gate.open();
    await all.first;
    expect(all.created()).toEqual(TEAM_SENT);
  });

  test('rows that are edited are followed', async () => {
    const all = await held();
    all.host.sheet.edit(SHEET, [{ row: 3, column: columnOf('Phone Channel'), value: 'maybe' }]);
    await all.session.clearHighlights();
    expect(all.session.state.check?.counts.error).toBe(1);
    all.gate.open();
    await all.first;
  });
});

test('a leader who is in it is no missing leader on another sheet either, in the check and in the preview', async () => {
  const grid = (rows: typeof TEAM) => ({ rows: rows.map((row) => [...row]), firstRow: 1, firstColumn: 1 });
  const all = await held({
    sheets: [
      { id: SHEET, name: 'Team', grid: grid(TEAM) },
      { id: 'more', name: 'More', grid: grid(roster(person('dan', 'zoe@x.org'))) },
    ],
  });
  await all.host.sheet.reveal('more', { row: 1, column: 1 });
  await all.session.check();
  expect(all.session.state.check?.counts.error).toBe(0);
  await all.session.preview();
  const second = all.session.send();
  all.gate.open();
  await Promise.all([all.first, second]);
  expect(all.created()).toEqual([...TEAM_SENT, 'dan@x.org']);
});

describe('what waits', () => {
  test('is taken out one by one', async () => {
    const all = await held();
    await prepareMore(all, person('dan'));
    const second = all.session.send();
    await expect.poll(() => waiting(all)).toBe(1);
    await all.session.removeSend(all.session.state.queue.waiting[0]!.id);
    await second;
    all.gate.open();
    await all.first;
    expect(all.created()).toEqual(TEAM_SENT);
  });

  test('is dropped by Cancel with the rest of what is on its way', async () => {
    const all = await held();
    await prepareMore(all, person('dan'));
    const second = all.session.send();
    await expect.poll(() => waiting(all)).toBe(1);
    all.session.cancelSends();
    all.gate.open();
    await Promise.all([all.first, second]);
    expect(all.created().length).toBeLessThan(TEAM_SENT.length);
    expect(all.created()).not.toContain('dan@x.org');
    expect(all.session.state.queue).toMatchObject({ current: null, waiting: [], paused: null });
  });

  test('does not begin when the one before it was stopped, until it is told to', async () => {
    const all = await held();
    await prepareMore(all, person('dan'));
    all.server.faults.next({ route: 'create', kind: 'status', status: 403 });
    const second = all.session.send();
    await expect.poll(() => waiting(all)).toBe(1);
    all.gate.open();
    await Promise.all([all.first, second]);
    expect(all.posts()).not.toContain('dan@x.org');
    expect(all.session.state.queue.paused?.what).toBe('The send stopped: no connection.');
    await all.session.setSecret('apiKey', 'demo-key'); // nothing runs: a key may be corrected
    expect(all.session.state.problem).toBeNull();
    all.session.goOn();
    await expect.poll(() => all.created()).toContain('dan@x.org');
  });

  test('overwrites nothing that was changed at the target since its preview', async () => {
    const all = await held();
    await prepareMore(all, person('dan'));
    const second = all.session.send();
    await expect.poll(() => waiting(all)).toBe(1);
    await all.host.sheet.writeCells(SHEET, [{ row: 6, column: columnOf('First Name'), value: 'Daniel' }]);
    all.gate.open();
    await Promise.all([all.first, second]);
    expect(all.posts()).not.toContain('dan@x.org');
    expect(all.session.state.run?.rows.at(0).detail).toBe('The row changed after the preview');
  });

  test('in another pane does not begin while this one sends', async () => {
    const all = await held();
    const other = all.again('ann', plain);
    await other.start();
    await other.check();
    await other.preview();
    await other.send();
    expect(other.state.problem?.what).toBe('Somebody else is sending from this workbook.');
    expect(other.state.preview).not.toBeNull();
    all.gate.open();
    await all.first;
    expect(all.posts()).toEqual(TEAM_SENT);
  });

  test('of an undo is the undo of that run alone, once', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    await all.session.send();
    await all.session.previewUndo();
    const typed = all.session.state.preview?.massChange?.type;
    await Promise.all([all.session.send(typed), all.session.send(typed)]);
    expect(all.session.state.run?.kind).toBe('undo');
    await all.session.previewUndo();
    expect(all.session.state.problem?.what).toBe('There is nothing to take back.');
  });
});
