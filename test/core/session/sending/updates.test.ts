/** Sending changes of existing users: only what was previewed leaves, and each row of the sheet is one line. */
import { describe, expect, test } from 'vitest';
import { SHEET } from '../support/stage.js';
import { at, editUser, lines, previewUpdates, runOf, userOf, withTeam, writeCell } from '../support/team-rows.js';
import { outcomes } from '../support/views.js';

const BEN = 'ben.carter@demo.example';
const CHLOE = 'chloe.dumont@demo.example';
const DANIEL = 'daniel.okafor@demo.example';
const HUGO = 'hugo.marin@demo.example';
const MARCUS = 'marcus.reid@demo.example';

describe('a send of updates', () => {
  test('changes what the sheet changes, of every kind, and nothing else', async () => {
    const all = await withTeam([
      [BEN, { 'Home Town': 'Leeds', 'Team Leader': MARCUS }],
      [CHLOE, { 'Email Address': 'chloe@new.example', 'Employee ID': '0900' }],
      [DANIEL, { Status: 'deactivated', 'Chat Channel': 'no' }],
      [HUGO, { Status: 'active' }],
      [MARCUS],
    ]);
    const before = userOf(all, BEN);
    await previewUpdates(all.session);
    await all.session.send();
    expect(lines(all.session)).toMatchInlineSnapshot(`
      [
        "3 Chloe Dumont succeeded: Updated",
        "4 Daniel Okafor succeeded: Updated; Deactivated",
        "2 Ben Carter succeeded: Updated",
        "5 Hugo Marin succeeded: Activated",
      ]
    `);
    expect(userOf(all, BEN)).toEqual({ ...before, hometown: 'Leeds', leader: userOf(all, MARCUS).id });
    expect(userOf(all, 'chloe@new.example').custom_employee_id).toBe('0900');
    expect(userOf(all, DANIEL)).toMatchObject({ status: 'deactivated', channels: ['phone', 'email'] });
    expect(userOf(all, HUGO).status).toBe('active');
    expect(outcomes(all.session)).toEqual({ succeeded: 4 });
  });

  test('brings the Record cell of whoever got a new key to that key, and no other', async () => {
    const all = await withTeam([
      [BEN, { 'Employee ID': '0777' }],
      [CHLOE, { 'Email Address': 'chloe@new.example' }],
    ]);
    await previewUpdates(all.session);
    await all.session.send();
    expect((await all.cells()).map((row) => row[at('Record') - 1])).toEqual(['Record', BEN, 'chloe@new.example']);
    await all.session.preview();
    expect(all.session.state.preview?.counts).toMatchObject({ unchanged: 2, update: 0 });
  });
});

describe('between preview and send', () => {
  test('a row that was edited is not sent', async () => {
    const all = await withTeam([
      [BEN, { 'Home Town': 'Leeds' }],
      [CHLOE, { 'Home Town': 'York' }],
    ]);
    await previewUpdates(all.session);
    await writeCell(all, 2, 'Role', 'Trainer');
    await all.session.send();
    expect(lines(all.session)).toMatchInlineSnapshot(`
      [
        "2 Ben Carter not-sent: The row changed after the preview",
        "3 Chloe Dumont succeeded: Updated",
      ]
    `);
    expect(userOf(all, BEN)).toMatchObject({ hometown: null, role: 'Agent' });
  });

  test('a sheet that was sorted is sent rightly', async () => {
    const all = await withTeam([
      [BEN, { 'Home Town': 'Leeds' }],
      [CHLOE, { 'Email Address': 'chloe@new.example' }],
      [DANIEL, { Status: 'deactivated' }],
    ]);
    await previewUpdates(all.session, { writeStatusColumn: true });
    const [header, ...people] = await all.cells();
    await all.rewrite([header!, ...people.reverse()]);
    await all.session.send();
    expect(outcomes(all.session)).toEqual({ succeeded: 3 });
    expect((await all.cells()).map((row) => [row[0], row.at(-1)])).toMatchInlineSnapshot(`
      [
        [
          "Record",
          "Muster status",
        ],
        [
          "daniel.okafor@demo.example",
          "Deactivated",
        ],
        [
          "chloe@new.example",
          "Updated",
        ],
        [
          "ben.carter@demo.example",
          "Updated",
        ],
      ]
    `);
  });

  test('a row that was deleted is not sent', async () => {
    const all = await withTeam([
      [BEN, { 'Home Town': 'Leeds' }],
      [CHLOE, { 'Home Town': 'York' }],
    ]);
    await previewUpdates(all.session);
    const [header, , chloe] = await all.cells();
    await all.rewrite([header!, chloe!, header!.map(() => null)]);
    await all.session.send();
    expect(outcomes(all.session)).toEqual({ succeeded: 1, 'not-sent': 1 });
    expect(userOf(all, BEN).hometown).toBeNull();
  });

  test('a column that means something else now stops every row', async () => {
    const all = await withTeam([[BEN, { 'Home Town': 'Leeds' }]]);
    await previewUpdates(all.session);
    await all.host.sheet.writeCells(SHEET, [{ row: 1, column: at('Home Town'), value: 'State or Country' }]);
    await all.session.send();
    expect(outcomes(all.session)).toEqual({ 'not-sent': 1 });
  });

  test('a value that somebody changed at the target is not overwritten', async () => {
    const all = await withTeam([
      [BEN, { 'Home Town': 'Leeds' }],
      [CHLOE, { 'Home Town': 'York' }],
    ]);
    await previewUpdates(all.session);
    editUser(all, BEN, { hometown: 'Hull' });
    await all.session.send();
    expect(lines(all.session)).toMatchInlineSnapshot(`
      [
        "2 Ben Carter not-sent: The value was changed at the target meanwhile",
        "3 Chloe Dumont succeeded: Updated",
      ]
    `);
    expect(userOf(all, BEN).hometown).toBe('Hull');
    expect(runOf(all.session).retryable).toBe(0);
  });
});
