/** A floor of bad input: classes of addresses and days, each accepted or refused as a whole, every refusal with its place, its value, the rule and what to do. */
import { describe, expect, test } from 'vitest';
import { applyMapping } from '../../../core/columns/apply-mapping.js';
import { suggestMapping } from '../../../core/columns/suggest-mapping.js';
import { allIssues, resolveHierarchy } from '../../../core/hierarchy/resolve-hierarchy.js';
import { messageText } from '../../../core/issues/issue.js';
import { planChanges } from '../../../core/plan/plan.js';
import type { CellValue } from '../../../core/ports/index.js';
import { checkRoster } from '../../../core/roster/check-roster.js';
import { detectTable } from '../../../core/table/detect-table.js';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';

const HEADINGS = ['Email Address', 'Employee ID', 'First Name', 'Last Name', 'Can Manage Teams', 'Team Leader', 'Phone Channel', 'Chat Channel', 'Email Channel', 'Role', 'Start Date']; // prettier-ignore
const DIRECTORY = { users: [{ email: 'boss@x.org', manageTeam: true }], roles: ['Agent'], groups: [] };
const ADDRESS = 1;
const DAY = 11;

interface Person {
  readonly email?: CellValue;
  readonly id?: CellValue;
  readonly names?: readonly [string, string];
  readonly day?: CellValue;
}

function issuesOf(people: readonly Person[]) {
  const rows = people.map(({ email, id, names, day }, at) => [email ?? `p${String(at)}@x.org`, id ?? null, ...(names ?? ['Ann', 'Lee']), 'n', 'boss@x.org', 'y', 'n', 'n', 'Agent', day ?? null]); // prettier-ignore
  const table = detectTable({ rows: [HEADINGS, ...rows], firstRow: 1, firstColumn: 1 });
  const mapped = applyMapping(table, suggestMapping(table, agentConnect));
  const roster = checkRoster(mapped, { target: agentConnect, mode: 'create', directory: DIRECTORY, today: '2026-06-01' });
  return [...allIssues(resolveHierarchy(roster, DIRECTORY))];
}

const label = (length: number) => 'd'.repeat(length);
/** By the parts of RFC 5321 and 5322 that people misuse. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'no address at all': ['ann', '@', '@@', 'ann@', '@x.org', 'ann.x.org', 'ann at x.org', 'n/a', '-', '?', 'none', '0'],
  'dots': ['.ann@x.org', 'ann.@x.org', 'a..nn@x.org', 'ann@.x.org', 'ann@x.org.', 'ann@x..org', 'ann@x.', '..@x.org', 'ann@...'],
  'no top level': ['ann@localhost', 'ann@x', 'ann@1', 'root@mail'],
  'hyphens': ['ann@-x.org', 'ann@x-.org', 'ann@x.-org', 'ann@x.org-', 'ann@-'],
  'quoted': ['"ann"@x.org', '"ann lee"@x.org', '""@x.org', '"ann\\"@x.org', 'a"n"n@x.org', '"a"."b"@x.org', '"\\a"@x.org', '"ann@x.org', 'ann"@x.org'],
  'comments': ['ann(boss)@x.org', '(ann)@x.org', 'ann@(x)x.org', 'ann@x.org(work)', 'ann@x(.org', '((ann))@x.org', 'ann@x.org ('],
  'literals': ['ann@[127.0.0.1]', 'ann@[IPv6:::1]', 'ann@[x]', 'ann@[', 'ann@]', 'ann@[1.2.3.4', 'ann@[IPv6:1::2::3]', 'ann@[RFC-5322]'],
  'blanks inside': ['ann @x.org', 'ann@ x.org', 'an n@x.org', 'ann@x .org', 'ann@x. org', 'ann\t@x.org', 'ann@x\n.org', 'ann\r\n @x.org', 'ann\u00a0@x.org'],
  'signs that no address has': ['ann,@x.org', 'ann;@x.org', 'ann:@x.org', 'ann<@x.org', 'ann>@x.org', 'ann[@x.org', 'ann\\@x.org', 'ann@x_y.org', 'ann@x!y.org', 'ann@x,org', 'ann@x/y.org', 'ann@x#y.org', 'ann@x&y.org', 'ann@x+y.org'],
  'several': ['ann@bob@x.org', 'ann@x.org,bob@x.org', 'ann@x.org bob@x.org', 'ann@x.org; bob@x.org', 'ann@x.org/bob@x.org', 'ann@@x.org'],
  'with a name': ['Ann <ann@x.org>', '<ann@x.org>', 'ann@x.org (Ann)', 'mailto:ann@x.org', 'Ann Lee ann@x.org'],
  'too long': [`${'a'.repeat(65)}@x.org`, `ann@${label(64)}.org`, `ann@${`${label(60)}.`.repeat(5)}org`, `${'a'.repeat(300)}@x.org`, `ann@${'a.'.repeat(200)}org`],
  'not ASCII': ['änn@x.org', 'ann@exämple.org', 'ann@почта.рф', '安@x.org', 'ann\u200b@x.org', 'ann@x\u202e.org', '\u0430nn@x.org', 'ann＠x.org', '😀@x.org', 'ann@x.org\u0000', '\u0007ann@x.org', 'ann\u007f@x.org'],
}; // prettier-ignore
const ACCEPTED = ['ann@x.org', 'a@b.co', 'ann.lee@x.org', 'ann-lee@x.org', 'ann_lee@x.org', 'ann+tag@x.org', "o'brien@x.org", 'ann&bob@x.org', 'first/last@x.org', '{ann}@x.org', 'a!#$%*=?^`|~b@x.org', '1@2.org', '1234567890@x.org', 'ann@1.com', 'ann@x-y.org', 'ann@x--y.org', 'ann@a.b.c.d.e', 'ann@xn--exmple-cua.org', 'ann@x.xn--p1ai', 'ANN@Y.ORG', `${'a'.repeat(64)}@x.org`, `ann@${label(63)}.org`, 'ann@123.123.123.org', 'test@io.io', '-ann-@x.org', '_@x.org']; // prettier-ignore

/** What is wrong with an issue as a message: its cell, its value, and three parts that say something. */
function lacks(issue: ReturnType<typeof issuesOf>[number], letter: string, value: string): string[] {
  const text = messageText(issue.message);
  return [
    text.includes(`(${letter}${String(issue.row ?? '')})`) ? '' : 'place',
    value === '' || text.includes(value) ? '' : 'value',
    Object.values(issue.message).every((part) => part !== '') ? '' : 'part',
  ].filter((each) => each !== '');
}

describe('addresses', () => {
  test.each(Object.entries(REFUSED))('%s: each is an error, once, that says all there is to say', (_, addresses) => {
    const issues = issuesOf(addresses.map((email) => ({ email }))).filter(
      ({ column, row, level }) => column === ADDRESS && row !== 1 && level === 'error',
    );
    expect(issues.map(({ row }) => addresses[row! - 2])).toEqual(addresses);
    const short = (address: string) => (/^[\x20-\x7e]{1,50}$/u.test(address) ? address : '');
    expect(issues.flatMap((issue) => lacks(issue, 'A', short(addresses[issue.row! - 2]!)))).toEqual([]);
  });

  test('that people have are no error', () => {
    expect(issuesOf(ACCEPTED.map((email) => ({ email }))).map(({ code, row }) => `${code} ${ACCEPTED[row! - 2] ?? ''}`)).toEqual([]);
  });

  test('are enough of each class', () => {
    expect(Object.values(REFUSED).flat().length + ACCEPTED.length).toBeGreaterThan(130);
  });
});

const WRONG_DAYS: readonly CellValue[] = [
  ...['2026-02-30', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32', '2025-02-29', '1900-02-29', '2026-04-31', '0000-01-01', '2026-1-1-1', '20260231'],
  ...['31/31/2026', '00/01/2026', '32.01.2026', '1/2', '1/2/3/4', 'tomorrow', 'next week', 'Q1 2026', '2026', '2026-W05', '2026-031', 'Foo 5, 2026', '5 Foo 2026'],
  ...['--', '2026–01–05x', '1st of never', '99999999', '2026-01-01x', 'x2026-01-01', '2026/01', '01-2026', '١٢/٣/٢٠٢٦x', '#date', '=TODAY()', 'now()', 'NaN', '1e5', '-1', 'yes'],
]; // prettier-ignore
const RIGHT_DAYS: readonly CellValue[] = ['2026-03-01', '2024-02-29', '2000-02-29', '2026-12-31', '1999-01-01', '2026-03-01T09:30:00Z', '2026-03-01 09:30', ' 2026-03-01 ']; // prettier-ignore

describe('days', () => {
  test('that no calendar has are refused, each with all there is to say', () => {
    const issues = issuesOf([...WRONG_DAYS.map((day) => ({ day })), ...RIGHT_DAYS.map((day) => ({ day }))]);
    const errors = issues.filter(({ column, level }) => column === DAY && level === 'error');
    expect(WRONG_DAYS.filter((_, at) => !errors.some(({ row }) => row === at + 2))).toEqual([]);
    expect(errors.filter(({ row }) => row! - 2 >= WRONG_DAYS.length).map(({ row }) => RIGHT_DAYS[row! - 2 - WRONG_DAYS.length])).toEqual(
      [],
    );
    expect(errors.flatMap((issue) => lacks(issue, 'K', ''))).toEqual([]);
  });
});

describe('a number that shows as a day', () => {
  const HIRED = 46_000; // 2025-12-09 where day 1 is 1900-01-01, and 2029-12-10 in a workbook that counts from 1904
  const whole = ['ann@x.org', null, 'Ann', 'Lee', 'n', 'boss@x.org', 'y', 'n', 'n', 'Agent', HIRED];
  const read = (dateSystem: 1900 | 1904, format: string | null, today: string) => {
    const rows = [HEADINGS, whole];
    const formats = format === null ? {} : { formats: rows.map((row, at) => row.map((_, column) => (at === 1 && column === DAY - 1 ? format : null))) }; // prettier-ignore
    const table = detectTable({ rows, firstRow: 1, firstColumn: 1, dateSystem, ...formats });
    const mapped = applyMapping(table, suggestMapping(table, agentConnect));
    const checked = checkRoster(mapped, { target: agentConnect, mode: 'create', directory: DIRECTORY, today });
    const hierarchy = resolveHierarchy(checked, DIRECTORY);
    const [change] = planChanges(checked, hierarchy, DIRECTORY).changes;
    return [[...allIssues(hierarchy)].map(({ code }) => code), change?.values['startDate']];
  };

  test.each([
    [1900, '2025-12-09'],
    [1904, '2029-12-10'],
  ] as const)('is counted from the first day of its workbook: %i', (system, day) => {
    expect(read(system, 'yyyy-mm-dd', day)).toEqual([[], day]);
  });

  test('is judged as the day that is sent', () => {
    expect([read(1900, 'yyyy-mm-dd', '2026-06-01')[0], read(1904, 'yyyy-mm-dd', '2026-06-01')[0]]).toEqual([[], ['date-implausible']]);
  });

  test.each([null, '0.00'])('is no day under the format %j', (format) => {
    expect(read(1900, format, '2026-06-01')[0]).toEqual(['date-format']);
  });
});

test('hundreds of people without a mistake have no error', () => {
  const FIRST = ['Ann', 'Zoë', 'Łukasz', '花子', 'Nguyễn', 'Ólafur', 'Jean-Luc', "D'Arcy", 'Мария', 'محمد'];
  const LAST = ['Lee', 'O’Brien', 'van der Berg', 'Müller-Meier', 'Иванов', '山田', 'García Márquez', 'Šimůnek', 'Þór', 'Ng'];
  const DAYS: readonly CellValue[] = ['2024-02-29', '2026-03-01', null, '1999-12-31'];
  const people = Array.from({ length: 600 }, (_, at): Person => ({
    email: at % 7 === 0 ? null : ACCEPTED[at % ACCEPTED.length]!.replace('@', at < 9 ? '@' : `${String(at)}@`).slice(at % ACCEPTED.length === 20 ? 4 : 0),
    id: String(at).padStart(6, '0'),
    names: [FIRST[at % 10]!, LAST[(at * 3) % 10]!],
    day: DAYS[at % 4]!,
  })); // prettier-ignore
  expect(issuesOf(people).filter(({ level }) => level !== 'info').map(({ code, row }) => [code, row])).toEqual([]); // prettier-ignore
});
