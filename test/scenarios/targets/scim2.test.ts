/**
 * A team for a SCIM 2.0 service that nobody here wrote: leaders below their people, a leader by a wrong name, an unknown group; then a
 * move, and one of them switched off. In Google Sheets and in Excel, on the built panes.
 */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_SEED, ENTERPRISE, type ScimRecord } from '../../../workbench/server/scim/index.js';
import { chromiumForTests } from '../../support/chromium.mjs';
import { reopen } from '../support/kill.js';
import { startFullWorkbench, type FullWorkbench } from '../support/own-workbench.js';
import { fixCause } from '../support/pane-steps.js';
import { quickContext } from '../support/quick-time.js';
import { openCells } from '../support/small-roster.js';
import { HOSTS, Stage, type HostName } from '../support/stage.js';
import * as steps from '../support/target-steps.js';

const HEADINGS = [
  'User Name',
  'Email',
  'Employee ID',
  'First Name',
  'Last Name',
  'Department',
  'Title',
  'Phone Numbers',
  'Mobile',
  'Team Leader',
  'Groups',
  'Status',
] as const;
const KEY = 'Employee ID';
const IDA = 'ida.holm@demo.example';
const OMAR = 'Omar.Said@demo.example';
/** Of the seed, but switched off. */
const MEI = 'mei.tan@demo.example';
const emailOf = (first: string, last: string): string => `${first}.${last}@hr.example`.toLowerCase();

const person = (first: string, last: string, id: string, more: steps.Cells = {}): steps.Cells => ({
  Email: emailOf(first, last),
  [KEY]: id,
  'First Name': first,
  'Last Name': last,
  Department: 'Service',
  'Team Leader': IDA,
  Groups: '{Sales}',
  ...more,
});

const BEA = emailOf('Bea', 'Ortiz');
const PEOPLE = [
  person('Ann', 'Lee', '0301', { 'Team Leader': BEA, Groups: '{Billing, Sales}' }),
  person('Cleo', 'Frank', '0303', { 'Team Leader': BEA.replace('z', 's') }),
  person('Bea', 'Ortiz', '0302', { 'User Name': 'bea', Title: 'Lead', Mobile: '+34 600 123 456' }),
  person('Dan', 'Oster', '0304', { Groups: '{Salez}' }),
  person('Eve', 'Quist', '0305', { 'Phone Numbers': '030 1234567' }),
  person('Fay', 'Ruiz', '0306', { Email: 'fay.ruiz@hr,example' }),
  person('Gus', 'Holt', '0307', { 'Team Leader': '0302', Title: 'Senior' }),
  person('Hal', 'Kent', '0308', { 'Team Leader': MEI }),
];

const TYPED = { '0306': { Email: emailOf('Fay', 'Ruiz') }, '0305': { 'Phone Numbers': '+49 30 1234567' }, '0308': { 'Team Leader': OMAR } };

/** The next day: another group and title, another leader and department; and somebody leaves. */
const EDITS = {
  '0303': { Groups: '{Billing}', Title: 'Senior' },
  '0307': { 'Team Leader': IDA, Department: 'Sales' },
  '0301': { Status: 'deactivated' },
};

/** As the service shall hold somebody of the sheet, leaders by user name. */
const user = (first: string, last: string, id: string, more: object = {}) => ({
  userName: emailOf(first, last),
  name: `${first} ${last}`,
  email: emailOf(first, last),
  employeeNumber: id,
  department: 'Service',
  title: null as string | null,
  phones: [] as string[],
  manager: IDA,
  groups: ['Sales'],
  active: true,
  ...more,
});
const CREATED = [
  user('Ann', 'Lee', '0301', { manager: 'bea', groups: ['Billing', 'Sales'] }),
  user('Bea', 'Ortiz', '0302', { userName: 'bea', title: 'Lead', phones: ['mobile +34600123456'] }),
  user('Cleo', 'Frank', '0303', { manager: 'bea' }),
  user('Dan', 'Oster', '0304'),
  user('Eve', 'Quist', '0305', { phones: ['work +49301234567'] }),
  user('Fay', 'Ruiz', '0306'),
  user('Gus', 'Holt', '0307', { manager: 'bea', title: 'Senior' }),
  user('Hal', 'Kent', '0308', { manager: OMAR }),
];
const CHANGED = CREATED.map((each) => {
  if (each.employeeNumber === '0301') return { ...each, active: false };
  if (each.employeeNumber === '0303') return { ...each, groups: ['Billing'], title: 'Senior' };
  return each.employeeNumber === '0307' ? { ...each, manager: IDA, department: 'Sales' } : each;
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

type Told = Readonly<Record<string, unknown>>;
const part = (value: unknown): Told => (value ?? {}) as Told;
const list = (value: unknown): readonly Told[] => (value ?? []) as readonly Told[];

/** Those of the sheet as the service holds them. */
function usersNow() {
  const all = workbench.others.scim.held.users.all();
  const nameOf = (id: unknown) => all.find((each) => each.id === id)?.['userName'] ?? null;
  const inWords = (record: ScimRecord) => {
    const [name, company] = [part(record['name']), part(record[ENTERPRISE])];
    return {
      userName: record['userName'],
      name: `${String(name['givenName'])} ${String(name['familyName'])}`,
      email: list(record['emails'])[0]?.['value'],
      employeeNumber: String(company['employeeNumber']),
      department: company['department'],
      title: record['title'] ?? null,
      phones: list(record['phoneNumbers']).map(({ type, value }) => `${String(type)} ${String(value)}`),
      manager: nameOf(part(company['manager'])['value']),
      groups: list(record['groups'])
        .map(({ display }) => String(display))
        .sort(),
      active: record['active'],
    };
  };
  return all
    .map(inWords)
    .filter(({ email }) => String(email).endsWith('@hr.example'))
    .sort((one, other) => one.employeeNumber.localeCompare(other.employeeNumber));
}

/** Everything that one administrator sees and does. */
async function journey(host: HostName) {
  workbench.others.scim.reset();
  const stage = await Stage.open(browser, { origin: workbench.origin, host, context: await quickContext(browser, workbench) });
  const at = [stage, workbench] as const;
  await openCells(stage, steps.tableUnder(HEADINGS, PEOPLE));
  const connected = await steps.connectTo(...at, 'SCIM 2.0', {
    Address: 'https://demo.scim.example/scim/v2',
    'Access token': DEMO_SEED.token,
  });
  const found = await steps.checkSheet(...at);
  const asked = await steps.takeSuggestions(stage);
  await fixCause(stage, /Leader not found/u);
  await steps.edit(stage, KEY, TYPED);
  const left = await steps.checkSheet(...at);
  const planned = await steps.previewUntil(...at, /^Send 8 people$/u);
  const foretold = await steps.shown(stage);
  const sent = await steps.sendAll(...at);
  const created = usersNow();

  await steps.backToCheck(stage, 'Update');
  await steps.edit(stage, KEY, EDITS);
  await steps.checkSheet(...at);
  const plannedNext = await steps.previewUntil(...at, /^Send 3 people$/u);
  const foretoldNext = await steps.shown(stage);
  const sentNext = await steps.sendAll(...at);
  const changed = usersNow();
  await reopen(stage);
  const remembered = await steps.chosenTarget(stage);
  const errors = [...stage.errors];
  await stage.close();
  return { connected, found, asked, left, planned, foretold, sent, created, plannedNext, foretoldNext, sentNext, changed, remembered, errors }; // prettier-ignore
}

describe.each(HOSTS)('SCIM 2.0 in %s', (host) => {
  let all: Awaited<ReturnType<typeof journey>>;
  beforeAll(async () => {
    all = await journey(host);
  }, 180_000);

  test('the target is chosen in the settings, and its connection is set up there', () => {
    expect(all.connected).toContain('Connected.');
  });

  test('mistakes of this target are found, leaders who are nobody or switched off among them', () => {
    expect(all.found).toEqual({
      'leader-not-found': 1,
      'leader-inactive': 1,
      'group-unknown': 1,
      'phone-format': 1,
      'email-format': 1,
    });
  });

  test('a leader below their people and a slip in a leader’s address are no obstacle', () => {
    expect(all.asked).toEqual(['Groups']);
    expect(all.left).toEqual({});
  });

  test('the preview says who leads and that a mail may go out', () => {
    expect(all.planned).toEqual({ create: 8 });
    expect(all.foretold).toContain('1 leader first, then 7 people');
    expect(all.foretold).toContain('Will be created under Bea Ortiz');
    expect(all.foretold).toContain('The API has no switch that holds welcome mails back.');
  });

  test('users at the service are as the sheet says, managers and groups included', () => {
    expect(all.sent).toEqual({ sent: 8, failed: 0 });
    expect(all.created).toEqual(CREATED);
  });

  test('a move, another group and a deactivation arrive, and nobody is deleted', () => {
    expect(all.plannedNext).toEqual({ update: 3, unchanged: 5 });
    expect(all.foretoldNext).toContain('1 person will be deactivated');
    expect(all.sentNext).toEqual({ sent: 3, failed: 0 });
    expect(all.changed).toEqual(CHANGED);
  });

  test('the pane is opened again and still knows the target', () => {
    expect(all.remembered).toBe('SCIM 2.0');
  });

  test('nothing went wrong unseen', () => {
    expect(all.errors).toEqual([]);
  });
});
