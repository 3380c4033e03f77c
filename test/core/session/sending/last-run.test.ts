/** The run that ended last is there again when the pane is opened anew, and can be taken back. */
import { describe, expect, test } from 'vitest';
import { connect, stage, type Stage, type StageOptions } from '../support/stage.js';
import { person, roster } from '../support/roster.js';
import { outcomes, runRows } from '../support/views.js';

const BEN = 'ben.carter@demo.example';
const ROWS = roster(person('ben', 'priya.nair@demo.example', { 'Email Address': BEN, 'First Name': 'Benjamin' }));

async function sent(options: StageOptions = {}): Promise<Stage> {
  const all = stage({ rows: ROWS, ...options });
  await all.session.start();
  await connect(all.session);
  await all.session.chooseMode('update');
  await all.session.check();
  await all.session.preview();
  await all.session.send();
  return all;
}

const nameOf = ({ server }: Stage): string | null => server.store.users.find(BEN)!.first_name;

describe('a pane that is opened anew', () => {
  test('shows the last run and takes it back', async () => {
    const all = await sent();
    expect(nameOf(all)).toBe('Benjamin');
    const again = all.again();
    await again.start();
    expect(again.state.run).toMatchObject({ state: 'ended', kind: 'send', undoable: 1, outcomes: { succeeded: 1 } });
    expect(runRows(again)).toEqual([expect.stringContaining(BEN)]);
    expect(again.state.run!.receipt!.startedAt).toBe(all.session.state.run!.receipt!.startedAt);
    expect(again.state.run!.receipt!.destination).toContain('Agent Connect');
    await again.previewUndo();
    expect(again.state.preview).toMatchObject({ kind: 'undo', counts: { update: 1 } });
    await again.send();
    expect([outcomes(again), nameOf(all)]).toEqual([{ succeeded: 1 }, 'Ben']);
  });

  test('asks for the number as the send did, though nothing was checked yet', async () => {
    const all = await sent();
    await all.session.saveOptions({ massShare: 0.05 });
    const again = all.again();
    await again.start();
    await again.previewUndo();
    expect(again.state.preview!.massChange).toEqual({ changed: 1, deactivated: 0, users: 12, type: '1' });
    await again.send();
    expect(nameOf(all)).toBe('Benjamin');
    await again.send('1');
    expect(nameOf(all)).toBe('Ben');
  });

  test('offers it to another administrator of the workbook, too', async () => {
    const all = await sent();
    const other = all.again('bea');
    await connect(other);
    await other.start();
    expect(other.state.run).toMatchObject({ undoable: 1 });
  });

  test('offers nothing that was taken back already', async () => {
    const all = await sent();
    await all.session.previewUndo();
    await all.session.send();
    const again = all.again();
    await again.start();
    expect(again.state.run).toBeNull();
  });

  test('offers nothing that went to another address', async () => {
    const all = await sent();
    const again = all.again();
    await again.start();
    await again.saveSettings({ baseUrl: 'https://other.api.stellaconnect.net' });
    const third = all.again();
    await third.start();
    expect(third.state.run).toBeNull();
  });

  test('copes with a name that its journal does not know', async () => {
    const all = stage({ rows: ROWS });
    await all.host.settings.set('muster.last-run', 'nobody knows this run');
    await all.session.start();
    expect([all.session.state.run, all.session.state.problem]).toEqual([null, null]);
  });
});
