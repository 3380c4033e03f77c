/**
 * A team for Amazon Connect, from a sheet with mistakes to users, then edited, then one of them deleted: the same story in Google Sheets
 * and in Excel, on the built panes and against the reference server.
 */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { viewState } from '../../../workbench/server/amazon-connect/control/views.js';
import { DEMO_SEED } from '../../../workbench/server/amazon-connect/index.js';
import { chromiumForTests } from '../../support/chromium.mjs';
import { reopen } from '../support/kill.js';
import { startFullWorkbench, type FullWorkbench } from '../support/own-workbench.js';
import { fixCause } from '../support/pane-steps.js';
import { quickContext } from '../support/quick-time.js';
import { openCells } from '../support/small-roster.js';
import { HOSTS, Stage, type HostName } from '../support/stage.js';
import * as steps from '../support/target-steps.js';

const HEADINGS = [
  'Username',
  'Email Address',
  'Employee ID',
  'First Name',
  'Last Name',
  'Security Profiles',
  'Routing Profile',
  'Phone Type',
  'Desk Phone',
  'After Call Work',
  'Auto Accept',
  'Hierarchy',
  'Tags',
  'Proficiencies',
  'Mobile',
  'Status',
] as const;
const KEY = 'Employee ID';

const person = (first: string, last: string, id: string, more: steps.Cells = {}): steps.Cells => ({
  Username: `${first}.${last}`.toLowerCase(),
  'Email Address': `${first}.${last}@hr.example`.toLowerCase(),
  [KEY]: id,
  'First Name': first,
  'Last Name': last,
  'Security Profiles': '{Agent}',
  'Routing Profile': 'Billing',
  'Phone Type': 'Soft phone',
  'After Call Work': 30,
  'Auto Accept': 'n',
  Hierarchy: 'Europe/Billing',
  ...more,
});

const PEOPLE = [
  person('Ada', 'Moss', '07001', { 'Security Profiles': '{CallCenterManager, Agent}', Hierarchy: 'Europe/Support' }),
  person('Bo', 'Lund', '07002', { Username: 'bo lund' }),
  person('Cleo', 'Frank', '07003', { 'Routing Profile': 'Biling' }),
  person('Dan', 'Oster', '07004', { 'Phone Type': 'Desk phone', 'Desk Phone': '030 1234567' }),
  person('Eve', 'Quist', '07005', { Proficiencies: '{Language=English: 9}', 'Phone Type': 'Desk phone', 'Desk Phone': '+353 21 555 0104' }),
  person('Fay', 'Ruiz', '07006', { Tags: 'Team North' }),
  person('Gus', 'Holt', '07007', { Hierarchy: 'Europe/Biling' }),
  person('Hal', 'Kent', '07008', {
    'After Call Work': -5,
    Proficiencies: '{Language=French: 4; Product=Returns: 2}',
    Tags: '{Team: North, Floor: 3}',
    Mobile: '+49 30 1234567',
  }),
  person('Ivy', 'Lane', '07009', { 'Security Profiles': '{Agents}' }),
];

/** What the pane cannot know is typed. */
const TYPED = {
  '07004': { 'Desk Phone': '+49 30 1234567' },
  '07005': { Proficiencies: '{Language=English: 5}' },
  '07006': { Tags: '{Team: North}' },
  '07008': { 'After Call Work': 5 },
};

/** The next day: another profile and skill, a name, other tags and levels; and somebody leaves. */
const EDITS = {
  '07003': { 'Routing Profile': 'Sales', Proficiencies: '{Language=German: 3}' },
  '07008': { 'First Name': 'Hally', Proficiencies: '{Language=French: 5}', Tags: '{Team: South}', Hierarchy: 'Americas/Sales' },
  '07001': { Status: 'deactivated' },
};

const proficiency = (AttributeName: string, AttributeValue: string, Level: number) => ({ AttributeName, AttributeValue, Level });

/** As the server shall hold somebody of the sheet, in its own words. */
const user = (first: string, last: string, id: string, more: object = {}, tags: object = {}) => ({
  username: `${first}.${last}`.toLowerCase(),
  identity: { FirstName: first, LastName: last, Email: `${first}.${last}@hr.example`.toLowerCase() },
  phone: { PhoneType: 'SOFT_PHONE', AutoAccept: false, AfterContactWorkTimeLimit: 30 },
  securityProfiles: ['Agent'],
  routingProfile: 'Billing',
  team: 'Europe/Billing',
  tags: { ...tags, EmployeeId: id },
  proficiencies: [] as object[],
  ...more,
});

const deskPhone = (number: string) => ({
  PhoneType: 'DESK_PHONE',
  AutoAccept: false,
  AfterContactWorkTimeLimit: 30,
  DeskPhoneNumber: number,
});
const HAL = {
  phone: { PhoneType: 'SOFT_PHONE', AutoAccept: false, AfterContactWorkTimeLimit: 5 },
  identity: { FirstName: 'Hal', LastName: 'Kent', Email: 'hal.kent@hr.example', Mobile: '+49301234567' },
};
const CREATED = [
  user('Ada', 'Moss', '07001', { securityProfiles: ['CallCenterManager', 'Agent'], team: 'Europe/Support' }),
  user('Bo', 'Lund', '07002'),
  user('Cleo', 'Frank', '07003'),
  user('Dan', 'Oster', '07004', { phone: deskPhone('+49301234567') }),
  user('Eve', 'Quist', '07005', { phone: deskPhone('+353215550104'), proficiencies: [proficiency('Language', 'English', 5)] }),
  user('Fay', 'Ruiz', '07006', {}, { Team: 'North' }),
  user('Gus', 'Holt', '07007'),
  user(
    'Hal',
    'Kent',
    '07008',
    { ...HAL, proficiencies: [proficiency('Language', 'French', 4), proficiency('Product', 'Returns', 2)] },
    { Team: 'North', Floor: '3' },
  ),
  user('Ivy', 'Lane', '07009'),
];
const CHANGED = CREATED.slice(1).map((each) => {
  if (each.phone.PhoneType === 'DESK_PHONE')
    return { ...each, phone: { ...each.phone, AfterContactWorkTimeLimit: 45 }, securityProfiles: ['Agent', 'QualityAnalyst'] };
  if (each.username === 'cleo.frank') return { ...each, routingProfile: 'Sales', proficiencies: [proficiency('Language', 'German', 3)] };
  if (each.username !== 'hal.kent') return each;
  return {
    ...each,
    identity: { ...HAL.identity, FirstName: 'Hally' },
    team: 'Americas/Sales',
    proficiencies: [proficiency('Language', 'French', 5)],
    tags: { Team: 'South', EmployeeId: '07008' },
  };
});

let browser: Browser;
let workbench: FullWorkbench;
beforeAll(async () => {
  [browser, workbench] = await Promise.all([chromiumForTests().then((options) => chromium.launch(options)), startFullWorkbench()]);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

/** Those of the sheet as the server holds them, without what it gives by itself. */
const usersNow = () =>
  viewState(workbench.others.amazonConnect.store)
    .filter(({ identity }) => identity.Email?.endsWith('@hr.example'))
    .map(({ id: _id, created: _created, modified: _modified, configs: _configs, directoryUserId: _directory, ...told }) => told)
    .sort((one, other) => String(one.tags['EmployeeId']).localeCompare(String(other.tags['EmployeeId'])));

/** Narrows the rows down to those with a desk phone, and edits two attributes of all of them. */
async function editDeskPhones(stage: Stage): Promise<void> {
  const { pane } = stage;
  const nth = (label: string, at: number) => pane.getByLabel(label, { exact: true }).nth(at);
  await pane.getByRole('button', { name: 'Edit rows…', disabled: false }).click();
  await pane.getByText('Narrow down').click();
  await pane.getByLabel('Phone Type', { exact: true }).selectOption({ label: 'Desk phone (2)' });
  await pane.getByText('2 rows chosen').waitFor();
  await nth('Attribute', 0).selectOption({ label: 'After Call Work' });
  await nth('Value', 0).fill('45');
  await pane.getByRole('button', { name: 'Add an attribute' }).click();
  await nth('Attribute', 1).selectOption({ label: 'Security Profiles' });
  await pane.getByLabel('What to do', { exact: true }).last().selectOption({ label: 'Add to the list' });
  await nth('Value', 1).fill('QualityAnalyst');
  await pane.getByRole('button', { name: 'Show changes' }).click();
  await pane.getByRole('button', { name: 'Write 4 cells' }).click();
  await pane.getByText('4 cells were written.').waitFor();
  await pane.getByRole('button', { name: 'Back', exact: true }).click();
}

/** Everything that one administrator sees and does. */
async function journey(host: HostName) {
  const server = workbench.others.amazonConnect;
  server.reset();
  const [key] = DEMO_SEED.keys;
  const stage = await Stage.open(browser, { origin: workbench.origin, host, context: await quickContext(browser, workbench) });
  const at = [stage, workbench] as const;
  await openCells(stage, steps.tableUnder(HEADINGS, PEOPLE));
  const connected = await steps.connectTo(...at, 'Amazon Connect', {
    'Instance ID': DEMO_SEED.instanceId,
    Region: DEMO_SEED.region,
    'Access key ID': key?.accessKeyId ?? '',
    'Secret access key': key?.secretAccessKey ?? '',
  });
  const found = await steps.checkSheet(...at);
  const asked = await steps.takeSuggestions(stage);
  await fixCause(stage, /Not a user name/u);
  await steps.edit(stage, KEY, TYPED);
  const left = await steps.checkSheet(...at);
  const planned = await steps.previewUntil(...at, /^Send 9 people$/u);
  const foretold = await steps.shown(stage);
  const sent = await steps.sendAll(...at);
  const created = usersNow();

  await steps.backToCheck(stage, 'Update');
  await editDeskPhones(stage);
  await steps.edit(stage, KEY, EDITS);
  await steps.checkSheet(...at);
  const plannedNext = await steps.previewUntil(...at, /^Send 5 people$/u);
  const foretoldNext = await steps.shown(stage);
  const sentNext = await steps.sendAll(...at);
  const receipt = await steps.shown(stage);
  const changed = usersNow();
  const others = viewState(server.store).length - changed.length;
  await reopen(stage);
  const remembered = await steps.chosenTarget(stage);
  const errors = [...stage.errors];
  await stage.close();
  return { connected, found, asked, left, planned, foretold, sent, created, plannedNext, foretoldNext, sentNext, receipt, changed, others, remembered, errors }; // prettier-ignore
}

describe.each(HOSTS)('Amazon Connect in %s', (host) => {
  let all: Awaited<ReturnType<typeof journey>>;
  beforeAll(async () => {
    all = await journey(host);
  }, 180_000);

  test('the target is chosen in the settings, and its connection is set up there', () => {
    expect(all.connected).toContain('Connected.');
  });

  test('mistakes of this target are found, names against the lists of the instance', () => {
    expect(all.found).toEqual({
      'choice-unknown': 3,
      'username-format': 1,
      'phone-format': 1,
      'skill-level': 1,
      'tag-syntax': 1,
      'number-range': 1,
    });
  });

  test('a profile and a group that do not exist are read as the ones that were meant', () => {
    expect(all.asked).toEqual(['Security Profiles', 'Routing Profile', 'Hierarchy']);
    expect(all.left).toEqual({});
  });

  test('the preview says what is sent, with passwords that nobody has to think of', () => {
    expect(all.planned).toEqual({ create: 9 });
    expect(all.foretold).toContain('9 made as people are sent');
    expect(all.foretold).not.toMatch(/leader|welcome/iu); // Amazon Connect knows neither
  });

  test('users at the server are as the sheet says, field by field', () => {
    expect(all.sent).toEqual({ sent: 9, failed: 0 });
    expect(all.created).toEqual(CREATED);
  });

  test('a deletion is named before the send', () => {
    expect(all.plannedNext).toEqual({ update: 5, unchanged: 4 });
    expect(all.foretoldNext).toContain('1 person is deleted: that cannot be taken back');
    expect(all.foretoldNext).toContain('Will be deleted');
    expect(all.foretoldNext).toContain('Changes Routing Profile and Proficiencies');
  });

  test('rows that have something in common get other attributes together', () => {
    const desks = all.changed.filter(({ phone }) => phone.PhoneType === 'DESK_PHONE');
    expect(desks.map(({ phone, securityProfiles }) => [phone.AfterContactWorkTimeLimit, securityProfiles])).toEqual([
      [45, ['Agent', 'QualityAnalyst']],
      [45, ['Agent', 'QualityAnalyst']],
    ]);
  });

  test('routing profile, hierarchy, tags and levels of people change, and who left is gone', () => {
    expect(all.sentNext).toEqual({ sent: 5, failed: 0 });
    expect(all.changed).toEqual(CHANGED);
    expect(all.others).toBe(DEMO_SEED.users.length);
    expect(all.receipt).toContain('1 person was deleted and stays deleted');
  });

  test('the pane is opened again and still knows the target', () => {
    expect(all.remembered).toBe('Amazon Connect');
  });

  test('nothing went wrong unseen', () => {
    expect(all.errors).toEqual([]);
  });
});
