/** What is sent of a sheet that is read as a person decided, and what keeps its rows back. */
import { describe, expect, test } from 'vitest';
import { checked, decideAll, HR_HEADER, HR_ROWS, HR_SHEET } from './support/hr-sheet.js';
import { connect, type Stage } from './support/stage.js';
import { outcomes, previewRows, runRows } from './support/views.js';

describe('what is sent', () => {
  async function previewed(): Promise<Stage> {
    const all = await checked();
    await decideAll(all.session);
    await all.session.preview();
    return all;
  }
  const created = ({ server }: Stage, email: string) => server.store.users.all().find((user) => user.email === email);

  test('is what was decided', async () => {
    const all = await previewed();
    expect(previewRows(all.session)).toEqual([
      'create Ann Lee: Will be created under Zoe Hale (row 4)',
      'create Jan van der Berg: Will be created under Zoe Hale (row 4)',
      expect.stringContaining('create Zoe Hale'),
    ]);
    await all.session.send();
    expect(outcomes(all.session)).toEqual({ succeeded: 3 });
    expect(all.created()).toEqual(['zoe.hale@acme.com', 'ann.lee@acme.com', 'jan.vanderberg@acme.com']);
    expect(JSON.stringify(created(all, 'jan.vanderberg@acme.com'))).toMatch(/van der Berg/u);
    expect(await all.cells()).toEqual(HR_SHEET);
  });

  test('a name that changed since the preview keeps its row back, wherever it moved', async () => {
    const all = await previewed();
    await all.rewrite([HR_HEADER, HR_ROWS[2]!, ['Ann Lea', ...HR_ROWS[0]!.slice(1)], HR_ROWS[1]!]);
    await all.session.send();
    expect(all.created()).toEqual(['zoe.hale@acme.com', 'jan.vanderberg@acme.com']);
  });

  test('a column of names that was renamed since keeps everybody back', async () => {
    const all = await previewed();
    await all.rewrite([['Nicknames', ...HR_HEADER.slice(1)]]);
    await all.session.send();
    expect(all.created()).toEqual([]);
  });

  test('a word that is written out meanwhile says the same', async () => {
    const all = await previewed();
    await all.rewrite([HR_HEADER, ['Ann Lee', 'H1', 'vz', 'H3', ...HR_ROWS[0]!.slice(4)]]);
    await all.session.send();
    expect(outcomes(all.session)).toEqual({ succeeded: 3 });
  });

  test('what another pane decided meanwhile keeps everybody back', async () => {
    const all = await previewed();
    const other = all.again();
    await other.start();
    await connect(other);
    await other.check();
    await other.setColumnValue('role', 'Trainer');
    await all.session.send();
    expect(all.created()).toEqual([]);
    expect(runRows(all.session)[0]).toMatch(/not-sent|changed/u);
  });

  test('a decision takes the preview back', async () => {
    const all = await previewed();
    await all.session.setColumnValue('role', 'Trainer');
    expect(all.session.state.preview).toBeNull();
    await all.session.send();
    expect(all.created()).toEqual([]);
  });
});
