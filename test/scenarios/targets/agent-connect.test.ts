/**
 * What else an administrator of Agent Connect does: files for the upload pages, nothing held back that the API cannot hold back, and the
 * current team with managers and people who are switched off. In Google Sheets and in Excel, on the built panes.
 */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HEADINGS } from '../../../workbench/rosters/template.js';
import { chromiumForTests } from '../../support/chromium.mjs';
import { startOwnWorkbench, type OwnWorkbench } from '../support/own-workbench.js';
import { passUntil, quickContext } from '../support/quick-time.js';
import { emailOf, openRoster, TEAM } from '../support/small-roster.js';
import { HOSTS, Stage, type HostName } from '../support/stage.js';
import * as steps from '../support/target-steps.js';

/** A leader below one of those whom they lead. */
const [ADA, BO, CLEO, DAN] = TEAM as [steps.Cells, steps.Cells, steps.Cells, steps.Cells];
const ROSTER = [ADA, CLEO, BO, DAN];

const HANNA = 'hanna.berg@demo.example';
const TOMAS = 'tomas.vega@demo.example';
/** By ID: a manager is moved, one is switched off, an agent is moved, and somebody who was switched off lacks a name. */
const EDITS = {
  '0003': { 'Team Leader': HANNA },
  '0004': { Status: 'deactivated' },
  '0102': { 'Team Leader': TOMAS },
  '0107': { 'First Name': null },
};

let browser: Browser;
let workbench: OwnWorkbench;
beforeAll(async () => {
  [browser, workbench] = await Promise.all([chromiumForTests().then((options) => chromium.launch(options)), startOwnWorkbench()]);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

/** Records of a file in Unicode text. */
const recordsOf = (bytes: Buffer): string[][] =>
  bytes
    .toString('utf16le')
    .replace(/^\uFEFF/u, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** Everybody at the server: whom they report to and whether they are active, by ID. */
function teamNow(): Record<string, readonly [leader: string | null, status: string]> {
  const all = workbench.target.store.users.all();
  return Object.fromEntries(
    all.map(({ custom_employee_id: id, leader, status }) => [
      String(id),
      [all.find((each) => each.id === leader)?.email ?? null, status] as const,
    ]),
  );
}

/** Everything that one administrator sees and does. */
async function journey(host: HostName) {
  workbench.target.reset();
  const stage = await Stage.open(browser, { origin: workbench.origin, host, context: await quickContext(browser, workbench) });
  const at = [stage, workbench] as const;
  await openRoster(stage, ROSTER);
  await steps.checkSheet(...at);
  const template = await steps.download(stage, 'Template');
  const upload = await steps.download(stage, 'Upload file');
  await steps.previewUntil(...at, /^Send 4 people$/u);
  const foretold = await steps.shown(stage);
  await steps.goTo(stage, 'Check');

  const before = teamNow();
  await stage.pane.getByRole('button', { name: 'Get current team' }).click();
  await passUntil(stage, workbench, stage.pane.getByRole('button', { name: 'Refresh team' }));
  await passUntil(stage, workbench, stage.pane.getByRole('button', { name: 'Show preview', disabled: false }));
  const fetched = await stage.values();
  await steps.edit(stage, 'Employee ID', EDITS);
  await steps.checkSheet(...at);
  const planned = await steps.previewUntil(...at, /^Send 1 person$/u);
  const foretoldNext = await steps.shown(stage);
  await steps.goTo(stage, 'Check');
  const changes = await steps.download(stage, 'Upload file');
  await steps.goTo(stage, 'Preview');
  const sent = await steps.sendAll(...at);
  const after = teamNow();
  const errors = [...stage.errors];
  await stage.close();
  return { template, upload, foretold, before, fetched, planned, foretoldNext, changes, sent, after, errors };
}

describe.each(HOSTS)('Agent Connect in %s', (host) => {
  let all: Awaited<ReturnType<typeof journey>>;
  beforeAll(async () => {
    all = await journey(host);
  }, 180_000);

  test('the template of the upload page can be taken away', () => {
    expect(all.template.name).toMatch(/^Agent Connect-template-create-\d{4}-\d\d-\d\d\.txt$/u);
    expect(recordsOf(all.template.bytes)).toEqual([[...HEADINGS]]);
  });

  test('the checked rows become a file in Unicode text, leaders first', () => {
    expect([...all.upload.bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    const [headings, ...rows] = recordsOf(all.upload.bytes);
    expect(headings).toEqual(HEADINGS);
    const addresses = rows.map((row) => row[HEADINGS.indexOf('Email Address')]);
    expect(addresses).toEqual([ADA, BO, CLEO, DAN].map((row) => row['Email Address']));
    expect(rows[2]?.[HEADINGS.indexOf('Team Leader')]).toBe('70002');
    expect(addresses).toContain(emailOf('Bo', 'Lund'));
  });

  test('the preview says that no switch of the API holds welcome mails back', () => {
    expect(all.foretold).toContain('The API has no switch that holds welcome mails back.');
    expect(all.foretold).toContain('The target may mail the 4 people who are created: a mail cannot be taken back');
  });

  test('the current team is fetched with those who are switched off', () => {
    const [headings = [], ...rows] = all.fetched;
    const told = Object.fromEntries(rows.map((row) => [String(row[headings.indexOf('Employee ID')]), row[headings.indexOf('Status')]]));
    expect(Object.keys(told)).toHaveLength(Object.keys(all.before).length);
    expect([told['0107'], told['0106']]).toEqual(['deactivated', 'active']);
  });

  test('managers are not moved or switched off in bulk, and what comes first is told', () => {
    expect(all.planned).toMatchObject({ update: 1, 'not allowed': 2 });
    expect(all.foretoldNext).toContain('To do first, in this order');
    expect(all.foretoldNext).toMatch(/Change Priya Nair.* by hand/u);
  });

  test('who is switched off and has an incomplete profile is passed over', () => {
    expect(all.planned['skipped']).toBe(1);
  });

  test('the same changes become a file for the upload page, too', () => {
    const [headings = [], ...rows] = recordsOf(all.changes.bytes);
    expect(rows.map((row) => [row[headings.indexOf('Employee ID')], row[headings.indexOf('Team Leader')]])).toEqual([['0102', TOMAS]]);
  });

  test('people are given another leader, and nobody else moves', () => {
    expect(all.sent).toMatchObject({ sent: 1, failed: 0 });
    expect(all.after).toEqual({ ...all.before, '0102': [TOMAS, all.before['0102']?.[1]] });
  });

  test('nothing went wrong unseen', () => {
    expect(all.errors).toEqual([]);
  });
});
