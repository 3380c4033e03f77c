/** The way of a row: from the cells of a sheet through check and plan to users at the reference server, and back to a plan that is empty. */
import { describe, expect, test } from 'vitest';
import {
  allIssues,
  applyMapping,
  checkRoster,
  detectTable,
  planChanges,
  resolveHierarchy,
  suggestMapping,
} from '../../../../../core/index.js';
import type { CellValue } from '../../../../../core/ports/index.js';
import type { Directory, DirectoryEntry } from '../../../../../core/roster/directory.js';
import type { Plan } from '../../../../../core/plan/plan.js';
import type { ProvisioningApi } from '../../../../../core/sending/index.js';
import { amazonConnect } from '../../../../../core/targets/amazon-connect/index.js';
import { Office } from './office.js';

const HEADINGS = amazonConnect.fields.map(({ heading }) => heading);
const KEYS = amazonConnect.fields.map(({ key }) => key);

type Row = Readonly<Record<string, CellValue>>;

const NEW: Row = {
  username: 'zoe.m',
  email: 'zoe.m@demo.example',
  employeeId: '0042',
  firstName: 'Zoe\u0308',
  lastName: 'Młynarz',
  securityProfiles: '{Agent, QualityAnalyst}',
  routingProfile: 'Billing',
  phoneType: 'desk phone',
  deskPhone: '+353 21 555 0199',
  afterCallWork: 45,
  autoAccept: 'y',
  hierarchy: 'Europe/Support/Tomás Vega',
  tags: '{Team: Nord, Cost centre: 47:11}',
  proficiencies: '{Language=German: 4; Product=Returns: 2}',
  mobile: '+49 170 1234567',
  secondaryEmail: 'zoe@home.example',
  temporaryPassword: 'Canary-77x',
};

async function directoryOf(office: Office, api: ProvisioningApi): Promise<Directory> {
  const users = (await office.list(api)).map(({ values, ...rest }): DirectoryEntry => ({ ...values, ...rest }));
  const lists = [...(await office.names())].map(([list, names]) => [list, names.map(({ name }) => name)] as const);
  return { users, lists: new Map(lists) };
}

function planOf(
  rows: readonly Row[],
  directory: Directory,
): { plan: Plan; codes: (readonly [field: string | null | undefined, code: string])[] } {
  const grid = { rows: [HEADINGS, ...rows.map((row) => KEYS.map((key) => row[key] ?? null))], firstRow: 1, firstColumn: 1 };
  const table = detectTable(grid);
  const mapped = applyMapping(table, suggestMapping(table, amazonConnect));
  const roster = checkRoster(mapped, { target: amazonConnect, mode: 'sync', directory, today: '2026-11-23' });
  const hierarchy = resolveHierarchy(roster, directory);
  const plan = planChanges(roster, hierarchy, undefined, { parts: amazonConnect.api({}).parts, deactivation: amazonConnect.deactivation });
  const codes = [...allIssues(hierarchy)].filter(({ level }) => level === 'error').map(({ field, code }) => [field, code] as const);
  return { plan, codes };
}

describe('rows of a sheet', () => {
  test('become users, and then there is nothing left to do', async () => {
    const office = new Office();
    const api = await office.api();
    const rows: Row[] = [
      NEW,
      { employeeId: '0101', email: 'ben.c@demo.example', record: 'ben.carter@demo.example', afterCallWork: 90, tags: '{Shift: Late}' },
      { email: 'chloe.dumont@demo.example', hierarchy: '(clear)', proficiencies: '{Language=French: 5, Language=German: 1}' },
      {
        email: 'farid.haddad@demo.example',
        firstName: 'Farid',
        lastName: 'Haddad',
        securityProfiles: 'QualityAnalyst',
        routingProfile: 'Basic Routing Profile',
        status: 'deactivated',
      },
    ];
    const { plan, codes } = planOf(rows, await directoryOf(office, api));
    expect(codes).toEqual([]);
    expect(plan.changes.map(({ op, part }) => [op, part])).toMatchInlineSnapshot(`
      [
        [
          "create",
          undefined,
        ],
        [
          "update",
          "proficiencies",
        ],
        [
          "update",
          "phone",
        ],
        [
          "update",
          "tags",
        ],
        [
          "update",
          "identity",
        ],
        [
          "update",
          "hierarchy",
        ],
        [
          "update",
          "proficiencies",
        ],
        [
          "deactivate",
          undefined,
        ],
      ]
    `);
    const receipt = await office.send(api, plan.changes);
    expect(receipt.rows.map(({ outcome, code, detail }) => [outcome, code, detail])).toEqual(plan.changes.map(() => ['succeeded', '', '']));
    expect(office.usernames()).toEqual(expect.arrayContaining(['zoe.m']));
    expect(office.usernames()).not.toContain('farid.haddad');
    expect(office.user('zoe.m')).toMatchObject({
      identity: {
        FirstName: 'Zoë',
        LastName: 'Młynarz',
        Email: 'zoe.m@demo.example',
        Mobile: '+491701234567',
        SecondaryEmail: 'zoe@home.example',
      },
      phone: { PhoneType: 'DESK_PHONE', DeskPhoneNumber: '+353215550199', AfterContactWorkTimeLimit: 45, AutoAccept: true },
      tags: { Team: 'Nord', 'Cost centre': '47:11', EmployeeId: '0042' },
      proficiencies: [
        { AttributeName: 'Language', AttributeValue: 'German', Level: 4 },
        { AttributeName: 'Product', AttributeValue: 'Returns', Level: 2 },
      ],
    });
    const again = planOf(
      rows.slice(0, 3).map((row) => ({ ...row, record: null })),
      await directoryOf(office, await office.api()),
    );
    expect([again.codes, again.plan.changes]).toEqual([[], []]);
  });

  test('that cannot be right are marked before anything is sent', async () => {
    const office = new Office();
    const directory = await directoryOf(office, await office.api());
    const wrong: Row = {
      ...NEW,
      username: 'zoe m',
      routingProfile: 'Biling',
      securityProfiles: '{Agent, Wizard}',
      hierarchy: 'Europe/Nowhere',
      phoneType: 'fax',
      deskPhone: '555',
      afterCallWork: 2_000_001,
      tags: 'no colon',
      proficiencies: '{Language=German: 9}',
      secondaryEmail: 'zoe@',
    };
    const { codes, plan } = planOf([wrong], directory);
    expect([...codes].sort()).toMatchInlineSnapshot(`
      [
        [
          "afterCallWork",
          "number-range",
        ],
        [
          "deskPhone",
          "phone-format",
        ],
        [
          "hierarchy",
          "choice-unknown",
        ],
        [
          "phoneType",
          "choice-unknown",
        ],
        [
          "proficiencies",
          "skill-level",
        ],
        [
          "routingProfile",
          "choice-unknown",
        ],
        [
          "secondaryEmail",
          "email-format",
        ],
        [
          "securityProfiles",
          "choice-unknown",
        ],
        [
          "tags",
          "tag-syntax",
        ],
        [
          "username",
          "username-format",
        ],
      ]
    `);
    expect(plan.changes).toEqual([]);
  });
});
