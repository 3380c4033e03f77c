/** The sheet "Muster log": what was sent, for whoever opens the workbook later. */
import { describe, expect, test } from 'vitest';
import type { MemoryHost } from '../../../../core/memory/index.js';
import type { Host } from '../../../../core/ports/index.js';
import { stage, type Stage, type StageOptions } from '../support/stage.js';
import { person, roster } from '../support/roster.js';
import type { teamOf } from '../support/team-rows.js';
import { previewUpdates, runOf, takeBack, withTeam } from '../support/team-rows.js';

const BEN = 'ben.carter@demo.example';
const DANIEL = 'daniel.okafor@demo.example';
const CHANGES: Parameters<typeof teamOf>[1] = [
  [BEN, { 'Home Town': 'Leeds' }],
  [DANIEL, { Role: 'Wizard', Status: 'deactivated' }],
];

async function sent(options: StageOptions = {}): Promise<Stage> {
  const all = await withTeam(CHANGES, options);
  await previewUpdates(all.session);
  await all.session.send();
  return all;
}

/** Rows of the log without its first columns, which say when and which run. */
async function log({ host }: Stage): Promise<unknown[][]> {
  const sheet = (await host.sheet.listSheets()).find(({ name }) => name === 'Muster log');
  if (!sheet) return [];
  return (await host.sheet.readGrid(sheet.id)).rows.map((row) => row.slice(2).map((cell) => cell ?? ''));
}

const withUser = (host: MemoryHost): Host => ({ ...host, user: () => Promise.resolve('Ann Admin') });

describe('the log sheet', () => {
  test('holds a line for the run and one for each row', async () => {
    const all = await sent({ wrap: withUser });
    expect(await log(all)).toMatchInlineSnapshot(`
      [
        [
          "Who",
          "Target",
          "Sheet",
          "Row",
          "Person",
          "What",
          "Outcome",
          "Reason",
        ],
        [
          "Ann Admin",
          "Agent Connect, https://demo.api.stellaconnect.net",
          "Team",
          "",
          "",
          "Send",
          "2 rows, 1 succeeded, 1 refused",
          "Role from “Role”; Can Manage Teams from “Can Manage Teams”; Email Address from “Email Address”; Employee ID from “Employee ID”; First Name from “First Name”; Last Name from “Last Name”; Home Town from “Home Town”; Phone Channel from “Phone Channel”; Chat Channel from “Chat Channel”; Email Channel from “Email Channel”; Team Leader from “Team Leader”; Status from “Status”; Record from “Record”",
        ],
        [
          "Ann Admin",
          "Agent Connect, https://demo.api.stellaconnect.net",
          "Team",
          "2",
          "Ben Carter",
          "Update Home Town",
          "succeeded",
          "",
        ],
        [
          "Ann Admin",
          "Agent Connect, https://demo.api.stellaconnect.net",
          "Team",
          "3",
          "Daniel Okafor",
          "Update Role; Deactivate",
          "refused",
          "Role: there is no role Wizard",
        ],
      ]
    `);
  });

  test('grows at its end, also by what was taken back', async () => {
    const all = await sent();
    const before = await log(all);
    await takeBack(all.session);
    const after = await log(all);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map((row) => row.slice(4))).toMatchInlineSnapshot(`
      [
        [
          "",
          "Undo hs5wlK4eFBmjMSlnTjNTPw",
          "1 row, 1 succeeded",
          "Role from “Role”; Can Manage Teams from “Can Manage Teams”; Email Address from “Email Address”; Employee ID from “Employee ID”; First Name from “First Name”; Last Name from “Last Name”; Home Town from “Home Town”; Phone Channel from “Phone Channel”; Chat Channel from “Chat Channel”; Email Channel from “Email Channel”; Team Leader from “Team Leader”; Status from “Status”; Record from “Record”",
        ],
        [
          "Ben Carter",
          "Update Home Town",
          "succeeded",
          "Taken back",
        ],
      ]
    `);
  });

  test('is not written where the journal is in the workbook', async () => {
    const all = await sent({ wrap: (host) => ({ ...host, journal: { ...host.journal, inWorkbook: true } }) });
    expect((await all.host.sheet.listSheets()).map(({ name }) => name)).toEqual(['Team']);
  });

  test('leaves a sheet alone that only has its name', async () => {
    const all: Stage = stage({
      sheets: [
        { id: 'team', name: 'Team', grid: { rows: roster(person('ann')).map((row) => [...row]), firstRow: 1, firstColumn: 1 } },
        { id: 'mine', name: 'Muster log', grid: { rows: [['mine']], firstRow: 1, firstColumn: 1 } },
      ],
    });
    await all.prepare();
    await all.session.send();
    await all.session.preview();
    expect((await all.host.sheet.readGrid('mine')).rows).toEqual([['mine']]);
    expect((await all.host.sheet.listSheets()).map(({ name }) => name)).toEqual(['Team', 'Muster log', 'Muster log (2)']);
  });

  test('that cannot be written changes nothing about the send', async () => {
    const all = await sent({
      wrap: (host) => ({ ...host, sheet: { ...host.sheet, addSheet: () => Promise.reject(new Error('The workbook is protected.')) } }),
    });
    expect(runOf(all.session).outcomes).toMatchObject({ succeeded: 1, failed: 1 });
    expect(all.session.state.notices.map(({ what, why }) => [what, why])).toContainEqual([
      'The send could not be added to the log sheet.',
      'The workbook is protected.',
    ]);
  });

  test('never holds a password', async () => {
    const all = stage({ rows: roster(person('ann', undefined, { 'Temporary Password': 'Canary!42' })) });
    await all.prepare();
    await all.session.send();
    expect((await log(all)).length).toBe(3);
    expect(JSON.stringify(await log(all))).not.toContain('Canary');
  });
});

describe('the receipt', () => {
  test('says who, whither and with which columns, and names the rows that failed', async () => {
    const all = await sent({ wrap: withUser });
    const { by, destination, mapping, failuresCsv } = runOf(all.session).receipt!;
    expect([by, destination, mapping[0]]).toEqual(['Ann Admin', 'Agent Connect, https://demo.api.stellaconnect.net', 'Role from “Role”']);
    expect(failuresCsv).toMatchInlineSnapshot(`
      "Row,Person,E-mail,Employee ID,What was to happen,Outcome,Field,Reason,What to do
      3,Daniel Okafor,daniel.okafor@demo.example,0103,Update Role; Deactivate,Refused,Role,Role: there is no role Wizard,"Correct the cell, then try again."
      "
    `);
  });

  test('names nobody where the host cannot tell who sends', async () => {
    const all = await sent({ wrap: (host) => ({ ...host, user: () => Promise.reject(new Error('no')) }) });
    expect(runOf(all.session).receipt?.by).toBe('');
  });

  test('has no failures where there were none', async () => {
    const all = await withTeam([[BEN, { 'Home Town': 'Leeds' }]]);
    await previewUpdates(all.session);
    await all.session.send();
    expect(runOf(all.session).receipt?.failuresCsv).toBe('');
  });
});
