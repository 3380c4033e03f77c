/** From a sheet to the agents at the reference server: check, plan and send together. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Plan } from '../../../../core/plan/plan.js';
import type { CellValue } from '../../../../core/ports/index.js';
import type { Directory } from '../../../../core/roster/directory.js';
import type { DirectoryUser } from '../../../../core/sending/api.js';
import { Company, difference } from './company.js';
import { planOf, type Rows } from './sheet.js';

const HEADINGS = [
  'firstname',
  'lastname',
  'email',
  'country prefix',
  'Groups',
  'Default Number',
  'Extension',
  'Skills',
  'Temporary Password',
  'Status',
];
type Cells = Readonly<Record<string, CellValue>>;

const row = (name: string, cells: Cells = {}): CellValue[] => {
  const [first = '', last = ''] = name.split(' ');
  const all: Cells = {
    firstname: first,
    lastname: last,
    email: `${first}.${last}@demo.example`.toLowerCase(),
    'country prefix': 44,
    ...cells,
  };
  return HEADINGS.map((heading) => all[heading] ?? null);
};

const companies: Company[] = [];
afterEach(() => companies.splice(0).forEach(({ server }) => server.close()));

function open(): Company {
  const company = new Company();
  companies.push(company);
  return company;
}

/** As a session makes it of what the target told. */
function directoryOf(users: readonly DirectoryUser[], lists: Directory['lists']): Directory {
  const groups = lists?.get('groups');
  return {
    users: users.map(({ email, active, values }) => ({ ...values, email, active: active ?? null })),
    ...(groups && { groups }),
    ...(lists && { lists }),
  };
}

async function planned(company: Company, rows: Rows): Promise<Plan> {
  const lists = new Map([...(await company.names())].map(([list, names]) => [list, names.map(({ name }) => name)]));
  return planOf(HEADINGS, rows, directoryOf(await company.fetch(), lists));
}

const PASSWORD = { 'Temporary Password': 'Canary-7 secret' };

describe('a sheet in sync mode', () => {
  test('makes, changes and deletes, and leaves alone who is as the sheet says', async () => {
    const company = open();
    const before = company.state();
    const plan = await planned(company, [
      row('Nora Quist', {
        ...PASSWORD,
        Groups: '{Sales, Billing}',
        'Default Number': '+44 20 7946 0002',
        Extension: 4242,
        Skills: '{French: Very Good}',
      }),
      row('Olivia Heart', { email: 'olivia.hart@demo.example', 'Default Number': '+12125550136' }),
      row('Hanna Berg', { Status: 'deactivated' }),
      row('Priya Nair'),
    ]);
    expect(plan.counts).toMatchObject({ create: 1, update: 2, unchanged: 1, blocked: 0 });
    const receipt = await company.run(plan.changes);
    expect(receipt.rows.map(({ outcome }) => outcome)).toEqual(plan.changes.map(() => 'succeeded'));
    expect(difference(before, company.state())).toEqual([
      ['olivia.hart@demo.example', 'lastname', 'Hart', 'Heart'],
      ['olivia.hart@demo.example', 'callNumberId', 31, 36],
      ['hanna.berg@demo.example', 'went'],
      ['nora.quist@demo.example', 'came'],
    ]);
    expect(company.held('nora.quist@demo.example')).toMatchObject({ extension: 4242, callNumberId: 32, groups: ['Billing', 'Sales'] });
  });

  test('finds nothing to do once it was sent', async () => {
    const company = open();
    const rows = [row('Nora Quist', { ...PASSWORD, Groups: '{Sales}', 'Default Number': '+442079460002', Extension: '4242' })];
    await company.run((await planned(company, rows)).changes);
    expect((await planned(company, rows)).changes).toEqual([]);
  });

  test('is held against the groups, numbers and codes that exist', async () => {
    const plan = await planned(open(), [
      row('Nora Quist', { ...PASSWORD, Groups: '{Salez}' }),
      row('Bob Lee', { ...PASSWORD, 'Default Number': '+442079469999' }),
      row('Cy Lee', { ...PASSWORD, Extension: 42 }),
    ]);
    expect([plan.counts.blocked, plan.changes]).toEqual([3, []]);
  });
});
