/** Sending once more what an update left, and two administrators who change the same people. */
import { describe, expect, test } from 'vitest';
import { connect, plain } from '../support/stage.js';
import { at, editUser, lines, previewUpdates, runOf, userOf, withTeam, writeCell } from '../support/team-rows.js';
import { outcomes } from '../support/views.js';

const BEN = 'ben.carter@demo.example';
const CHLOE = 'chloe.dumont@demo.example';
const DANIEL = 'daniel.okafor@demo.example';

const refused = async () => {
  const all = await withTeam([
    [BEN, { 'Home Town': 'Leeds' }],
    [CHLOE, { Role: 'Wizard', 'Home Town': 'York' }],
    [DANIEL, { Role: 'Wizard', Status: 'deactivated' }],
  ]);
  await previewUpdates(all.session);
  await all.session.send();
  return all;
};

describe('a row that is refused', () => {
  test('is one line, whatever it was to do, and points at its column', async () => {
    const all = await refused();
    expect(lines(all.session)).toMatchInlineSnapshot(`
      [
        "2 Ben Carter succeeded: Updated",
        "3 Chloe Dumont failed: Role: there is no role Wizard",
        "4 Daniel Okafor failed: Not updated: Role: there is no role Wizard; Not deactivated: The rest of the row did not arrive",
      ]
    `);
    expect(runOf(all.session).rows.at(1).column).toBe(at('Role'));
    expect([outcomes(all.session), runOf(all.session).retryable]).toEqual([{ succeeded: 1, failed: 2 }, 2]);
    expect(userOf(all, DANIEL).status).toBe('active');
  });

  test('says so in the status column', async () => {
    const all = await withTeam([[DANIEL, { Role: 'Wizard', Status: 'deactivated' }]]);
    await previewUpdates(all.session, { writeStatusColumn: true });
    await all.session.send();
    expect((await all.cells()).map((row) => row.at(-1))).toMatchInlineSnapshot(`
      [
        "Muster status",
        "Not updated: Role: there is no role Wizard; Not deactivated: The rest of the row did not arrive",
      ]
    `);
  });

  test('is sent again once it was mended, and alone', async () => {
    const all = await refused();
    await writeCell(all, 3, 'Role', 'Trainer');
    await writeCell(all, 4, 'Role', 'Trainer');
    await writeCell(all, 2, 'Home Town', 'Bath'); // succeeded: this edit waits for a preview
    await all.session.retryFailed();
    expect(lines(all.session)).toMatchInlineSnapshot(`
      [
        "3 Chloe Dumont succeeded: Updated",
        "4 Daniel Okafor succeeded: Updated; Deactivated",
      ]
    `);
    expect(userOf(all, CHLOE)).toMatchObject({ role: 'Trainer', hometown: 'York' });
    expect(userOf(all, DANIEL)).toMatchObject({ role: 'Trainer', status: 'deactivated' });
    expect(userOf(all, BEN).hometown).toBe('Leeds');
  });

  test('is not sent again over what somebody changed at the target since', async () => {
    const all = await refused();
    await writeCell(all, 3, 'Role', 'Trainer');
    editUser(all, CHLOE, { hometown: 'Hull' });
    await all.session.retryFailed();
    expect(userOf(all, CHLOE)).toMatchObject({ role: 'Agent', hometown: 'Hull' });
  });

  test('is not sent again with a change that nobody saw: the sheet still says what somebody changed at the target since', async () => {
    const all = await refused();
    await writeCell(all, 3, 'Role', 'Trainer');
    editUser(all, CHLOE, { last_name: 'Moreau' });
    await all.session.retryFailed();
    expect(userOf(all, CHLOE)).toMatchObject({ role: 'Agent', last_name: 'Moreau' });
  });

  test('is sent again with what else was mended on the sheet', async () => {
    const all = await refused();
    await writeCell(all, 3, 'Role', 'Trainer');
    await writeCell(all, 3, 'Last Name', 'Moreau');
    await all.session.retryFailed();
    expect(userOf(all, CHLOE)).toMatchObject({ role: 'Trainer', last_name: 'Moreau', hometown: 'York' });
  });
});

describe('two administrators', () => {
  test('change two fields of one person: both stay', async () => {
    const all = await withTeam([[BEN, { 'Home Town': 'Leeds' }]]);
    await previewUpdates(all.session);
    editUser(all, BEN, { profile_text: 'Plays chess' });
    await all.session.send();
    expect(userOf(all, BEN)).toMatchObject({ hometown: 'Leeds', profile_text: 'Plays chess' });
  });

  test('change the same value: the second is told, and nothing is overwritten', async () => {
    const all = await withTeam([[BEN, { 'Home Town': 'Leeds' }]]);
    const bob = all.again('bob', plain);
    await previewUpdates(all.session);
    await previewUpdates(bob);
    await all.session.send();
    editUser(all, BEN, { hometown: 'Hull' });
    await bob.send();
    expect(lines(bob)).toEqual(['2 Ben Carter not-sent: The value was changed at the target meanwhile']);
    expect(userOf(all, BEN).hometown).toBe('Hull');
  });

  test('send the same change: the second finds it done', async () => {
    const all = await withTeam([[BEN, { 'Home Town': 'Leeds' }]]);
    const bob = all.again('bob', plain);
    await previewUpdates(all.session);
    await previewUpdates(bob);
    await all.session.send();
    const puts = all.server.store.requestsTo('update').length;
    await bob.send();
    expect([outcomes(bob), all.server.store.requestsTo('update').length]).toEqual([{ succeeded: 1 }, puts]);
  });

  test('one takes back only what was his own doing', async () => {
    const all = await withTeam([[BEN, { 'Home Town': 'Leeds' }]]);
    const bob = all.again('bob', plain);
    await previewUpdates(all.session);
    await previewUpdates(bob);
    await all.session.send();
    await bob.send();
    expect(runOf(bob).undoable).toBe(0);
    await connect(bob);
    await bob.previewUndo();
    expect(bob.state.problem?.what).toBe('There is nothing to take back.');
  });
});
