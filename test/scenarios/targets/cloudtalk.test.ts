/**
 * Agents and admins for CloudTalk on one sheet with mistakes: the agents go over the API as far as seats reach, the admins into the
 * template file; then agents are edited and one is deleted. In Google Sheets and in Excel, on the built panes, against the reference server.
 */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_SEED, viewState } from '../../../workbench/server/cloudtalk/index.js';
import { chromiumForTests } from '../../support/chromium.mjs';
import { reopen } from '../support/kill.js';
import { startFullWorkbench, type FullWorkbench } from '../support/own-workbench.js';
import { quickContext } from '../support/quick-time.js';
import { openCells } from '../support/small-roster.js';
import { HOSTS, Stage, type HostName } from '../support/stage.js';
import * as steps from '../support/target-steps.js';

const HEADINGS = [
  'firstname',
  'lastname',
  'email',
  'country prefix',
  'User Type',
  'Groups',
  'Extension',
  'Temporary Password',
  'Status',
] as const;
const KEY = 'firstname';

const person = (first: string, last: string, more: steps.Cells = {}): steps.Cells => ({
  firstname: first,
  lastname: last,
  email: `${first}.${last}@hr.example`.toLowerCase(),
  'country prefix': '+44',
  'User Type': 'agent',
  Groups: '{Sales}',
  ...more,
});

const PEOPLE = [
  person('Ada', 'Moss', { Groups: '{Billing, Sales}', Extension: 4242 }),
  person('Bo', 'Lund', { 'country prefix': '+999' }),
  person('Cleo', 'Frank', { Groups: '{Salez}' }),
  person('Dan', 'Oster', { Extension: 42 }),
  person('Eve', 'Quist', { 'country prefix': 'UK' }),
  person('Fay', 'Ruiz', { 'Temporary Password': 'Start-2026-x' }),
  person('Gus', 'Holt'),
  person('Hal', 'Kent', { 'User Type': 'admin' }),
  person('Ivy', 'Lane', { 'User Type': 'Admin', 'country prefix': 421 }),
];

const TYPED = {
  Bo: { 'country prefix': '+49' },
  Dan: { Extension: 4243 },
  Eve: { 'country prefix': '+44' },
};
const AGENTS = 7;
/** Free seats at first: fewer than the agents, so that the target says no in the midst of the send. */
const FREE = 5;

/** The next day: two other names; and somebody leaves. */
const EDITS = {
  Cleo: { lastname: 'Franck' },
  Eve: { lastname: 'Quist-Berg' },
  Ada: { Status: 'deactivated' },
};

/** Whose settings are loaded, the default number among them; then it is another one for the batch. */
const LIKE = DEMO_SEED.agents.find(({ lastname }) => lastname === 'Vega');
const numberOf = (wanted: string | undefined) => DEMO_SEED.numbers.find(({ name }) => name === wanted);
const BATCH_NUMBER = numberOf('London main');

/** As the server shall hold an agent of the sheet; it gives extensions by itself where none is asked for. */
const agent = (first: string, last: string, more: object = {}) => ({
  firstname: first,
  lastname: last,
  email: `${first}.${last}@hr.example`.toLowerCase(),
  callNumberId: BATCH_NUMBER?.id,
  extension: expect.any(Number) as number,
  groups: ['Sales'],
  ...more,
});
const CREATED = [
  agent('Ada', 'Moss', { groups: ['Billing', 'Sales'], extension: 4242 }),
  agent('Bo', 'Lund'),
  agent('Cleo', 'Frank'),
  agent('Dan', 'Oster', { extension: 4243 }),
  agent('Eve', 'Quist'),
  agent('Fay', 'Ruiz'),
  agent('Gus', 'Holt'),
];
const CHANGED = CREATED.slice(1).map((each) => ({ ...each, ...{ Cleo: EDITS.Cleo, Eve: EDITS.Eve }[each.firstname] }));

let browser: Browser;
let workbench: FullWorkbench;
beforeAll(async () => {
  [browser, workbench] = await Promise.all([chromiumForTests().then((options) => chromium.launch(options)), startFullWorkbench()]);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

const agentsNow = () =>
  viewState(workbench.others.cloudtalk.store)
    .filter(({ email }) => email.endsWith('@hr.example'))
    .map(({ firstname, lastname, email, callNumberId, extension, groups }) => ({
      firstname,
      lastname,
      email,
      callNumberId,
      extension,
      groups,
    }))
    .sort((one, other) => one.email.localeCompare(other.email));

/** Everything that one administrator sees and does. */
async function journey(host: HostName) {
  const server = workbench.others.cloudtalk;
  server.reset();
  server.change({ seats: DEMO_SEED.agents.length + FREE });
  const [key] = DEMO_SEED.keys;
  const stage = await Stage.open(browser, { origin: workbench.origin, host, context: await quickContext(browser, workbench) });
  const at = [stage, workbench] as const;
  await openCells(stage, steps.tableUnder(HEADINGS, PEOPLE));
  const connected = await steps.connectTo(...at, 'CloudTalk', { 'Access key ID': key?.id ?? '', 'Access key secret': key?.secret ?? '' });
  const found = await steps.checkSheet(...at);
  await steps.chooseBatch(stage, /^Send only agent: 7 people$/u);
  const asked = await steps.takeSuggestions(stage);
  await steps.loadExisting(stage, 'Vega', /Tomás Vega/u);
  const loaded = await steps.batchValue(stage, 'Default Number');
  await steps.setForAll(stage, 'Default Number', BATCH_NUMBER?.e164 ?? '');
  const restrictions = await stage.pane.getByLabel('Restrictions', { exact: true }).getAttribute('placeholder');
  await steps.setForAll(stage, 'Skills', '{French: Very Good}');
  await steps.edit(stage, KEY, TYPED);
  const left = await steps.checkSheet(...at);
  const planned = await steps.previewUntil(...at, /^Send 7 people$/u);
  const foretold = await steps.shown(stage);
  const sent = await steps.sendAll(...at);
  const full = await steps.shown(stage);
  const held = agentsNow().length;
  server.change({ seats: null });
  const rest = await steps.sendRest(...at);
  const created = agentsNow();

  await steps.backToCheck(stage, 'Create');
  await steps.chooseBatch(stage, /^Send only admin: 2 people$/u);
  await steps.previewUntil(...at, /^Send \d+ people$/u);
  const admins = await steps.shown(stage);
  await steps.goTo(stage, 'Check');
  const file = await steps.download(stage, 'Upload file');
  const requests = server.store.requestsTo('addAgent').length;

  await steps.chooseBatch(stage, /^Send only agent: 7 people$/u);
  await steps.chooseMode(stage, 'Update');
  await steps.edit(stage, KEY, EDITS);
  await steps.checkSheet(...at);
  const plannedNext = await steps.previewUntil(...at, /^Send 3 people$/u);
  const foretoldNext = await steps.shown(stage);
  const sentNext = await steps.sendAll(...at);
  const changed = agentsNow();
  const others = viewState(server.store).length - changed.length;
  await reopen(stage);
  const remembered = await steps.chosenTarget(stage);
  const errors = [...stage.errors];
  await stage.close();
  return { connected, found, asked, loaded, restrictions, left, planned, foretold, sent, full, held, rest, created, admins, file, requests, plannedNext, foretoldNext, sentNext, changed, others, remembered, errors }; // prettier-ignore
}

describe.each(HOSTS)('CloudTalk in %s', (host) => {
  let all: Awaited<ReturnType<typeof journey>>;
  beforeAll(async () => {
    all = await journey(host);
  }, 180_000);

  test('the target is chosen in the settings, and its connection is set up there', () => {
    expect(all.connected).toContain('Connected.');
  });

  test('mistakes of this target are found, several types in one batch too', () => {
    expect(all.found).toEqual({
      'batch-mixed-type': 1,
      'country-prefix': 2,
      'group-unknown': 1,
      'number-range': 1,
      'password-in-sheet': 1,
    });
  });

  test('a group that does not exist is read as the one that was meant', () => {
    expect(all.asked).toEqual(['Groups']);
  });

  test('the settings of an existing user are loaded for the whole batch, and can be edited', () => {
    expect(all.loaded).toBe(numberOf(LIKE?.number)?.e164);
    expect(all.left).toEqual({ 'password-in-sheet': 1 });
  });

  test('what nobody sets for the batch is left to the company settings', () => {
    expect(all.restrictions).toBe('Use company settings');
  });

  test('the preview says which columns go by file, and whose password is made', () => {
    expect(all.planned).toEqual({ create: AGENTS });
    expect(all.foretold).toContain('Not sent, because the API does not take it: country prefix, Skills.');
    expect(all.foretold).toContain('6 made as people are sent, 1 from the sheet.');
  });

  test('where seats run out the send stops, and the rest goes when there are more', () => {
    expect(all.sent).toMatchObject({ sent: 0, failed: 0, 'not sent': AGENTS }); // groups follow once everybody is there
    expect(all.held).toBe(FREE);
    expect(all.full).toMatch(/seat/iu);
    expect(all.rest).toEqual({ sent: AGENTS, failed: 0 });
  });

  test('agents at the server are as the sheet says, field by field', () => {
    expect(all.created).toEqual(CREATED);
  });

  test('the others go into the template file, byte by byte as documented, and nobody of them over the API', () => {
    expect(all.admins).toContain('2 people cannot be sent.');
    expect(all.admins).toContain('The API of CloudTalk makes agents only.');
    expect(all.file.name).toMatch(/^Team-upload-admin-\d{4}-\d\d-\d\d\.csv$/u);
    const records = ['firstname,lastname,email,country prefix', 'Hal,Kent,hal.kent@hr.example,+44', 'Ivy,Lane,ivy.lane@hr.example,+421'];
    expect(all.file.bytes).toEqual(Buffer.from(records.map((record) => `${record}\r\n`).join(''), 'utf8'));
    expect(all.requests).toBeGreaterThanOrEqual(AGENTS);
  });

  test('a deletion is named before the send', () => {
    expect(all.plannedNext['update']).toBe(3);
    expect(all.foretoldNext).toContain('1 person is deleted: that cannot be taken back');
  });

  test('what the target never tells of its agents is named, for it is left alone', () => {
    expect(all.foretoldNext).toMatch(/values? of Groups (?:is|are) left alone/u);
  });

  test('names of agents change, and who left is gone', () => {
    expect(all.sentNext).toEqual({ sent: 3, failed: 0 });
    expect(all.changed).toEqual(CHANGED);
    expect(all.others).toBe(DEMO_SEED.agents.length);
  });

  test('the pane is opened again and still knows the target', () => {
    expect(all.remembered).toBe('CloudTalk');
  });

  test('nothing went wrong unseen', () => {
    expect(all.errors).toEqual([]);
  });
});
