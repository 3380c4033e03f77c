/** Names and addresses in all scripts: warned of where they deceive, never called wrong where they do not, sent as they stand, shown so that they turn nothing. */
import { describe, expect, test } from 'vitest';
import { applyMapping } from '../../../core/columns/apply-mapping.js';
import { suggestMapping } from '../../../core/columns/suggest-mapping.js';
import { allIssues, resolveHierarchy } from '../../../core/hierarchy/resolve-hierarchy.js';
import { messageText } from '../../../core/issues/issue.js';
import { planChanges } from '../../../core/plan/plan.js';
import { checkRoster } from '../../../core/roster/check-roster.js';
import { detectTable } from '../../../core/table/detect-table.js';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';

const HEADINGS = ['Email Address', 'First Name', 'Last Name', 'Can Manage Teams', 'Team Leader', 'Phone Channel', 'Chat Channel', 'Email Channel', 'Role']; // prettier-ignore
const DIRECTORY = { users: [{ email: 'boss@x.org', manageTeam: true }], roles: ['Agent'], groups: [] };

function checked(people: readonly { email?: string; last: string }[]) {
  const rows = people.map(({ email, last }, at) => [
    email ?? `p${String(at)}@x.org`,
    'Ann',
    last,
    'n',
    'boss@x.org',
    'y',
    'n',
    'n',
    'Agent',
  ]);
  const table = detectTable({ rows: [HEADINGS, ...rows], firstRow: 1, firstColumn: 1 });
  const mapped = applyMapping(table, suggestMapping(table, agentConnect));
  const roster = checkRoster(mapped, { target: agentConnect, mode: 'create', directory: DIRECTORY, today: '2026-06-01' });
  const hierarchy = resolveHierarchy(roster, DIRECTORY);
  return { issues: [...allIssues(hierarchy)], plan: planChanges(roster, hierarchy, DIRECTORY) };
}
const found = (last: string) => checked([{ last }]).issues.map(({ code, level }) => `${level} ${code}`);

/** Surnames that people have: none is wrong, and none is altered but for its composition. */
const REAL = ['O’Brien', "O'Brien", "D'Angelo", 'Nguyễn', 'Nguyê\u0303n', 'Müller-Lüdenscheidt', 'van der Berg', 'Þórsdóttir', 'Łukasiewicz', 'Šimůnek', 'Ñuñez', 'İnönü', 'Straße', 'می\u200cخواهم', 'نژاد\u200cپور', 'כהן', 'Иванов', 'Παπαδόπουλος', '山田', '山田 Taro', 'やまだ', '김', 'ประเสริฐ', 'क्ष\u200dत्रिय', 'ක්\u200dෂ', 'Smith Jr.', 'X Æ A-12', 'Null', 'Test', 'True', 'NaN', 'Undefined', 'Nobody', 'Li', 'Y', 'Ó', 'St. John-Smythe', 'Ali\u0301', 'Mac Giolla Phádraig', 'ʻOkina', 'Kealiʻi']; // prettier-ignore

describe('names that people have', () => {
  test.each(REAL)('%s is no issue, and is sent composed', (last) => {
    const { issues, plan } = checked([{ last }]);
    expect(issues.map(({ code }) => code)).toEqual([]);
    expect(plan.changes.map(({ values }) => values['lastName'])).toEqual([last.normalize('NFC')]);
  });
});

describe('names that deceive', () => {
  test.each([
    ['a Cyrillic letter among Latin ones', 'L\u0435e', 'warning mixed-script'],
    ['a Greek letter among Latin ones', 'Lee\u03bf', 'warning mixed-script'],
    ['a mark that turns the text around', 'Lee\u202eeeL', 'warning invisible-character'],
    ['a mark that keeps it apart', 'Lee\u2067x', 'warning invisible-character'],
    ['a zero-width space', 'L\u200bee', 'warning invisible-character'],
    ['a joiner where no script needs one', 'L\u200dee', 'warning invisible-character'],
    ['a soft hyphen', 'L\u00adee', 'warning invisible-character'],
    ['a byte order mark', '\ufeffLee', 'warning invisible-character'],
  ])('%s is warned of', (_, last, issue) => {
    expect(found(last)).toEqual([issue]);
  });

  test('are sent as they stand where the user leaves them', () => {
    const names = ['L\u0435e', 'Lee\u202eeeL', 'L\u200bee'];
    const { plan } = checked(names.map((last) => ({ last })));
    expect(plan.changes.map(({ values }) => values['lastName'])).toEqual(names);
  });
});

describe('addresses that deceive', () => {
  test.each([
    ['a Cyrillic letter', '\u0430nn@x.org'],
    ['a mark that turns the text around', 'ann\u202e@x.org'],
    ['a zero-width space', 'ann\u200b@x.org'],
    ['full-width letters', 'ａnn@x.org'],
    ['a domain with a dotless i', 'ann@mıcrosoft.com'],
  ])('%s is an error', (_, email) => {
    expect(checked([{ email, last: 'Lee' }]).issues.map(({ code, level }) => `${level} ${code}`)).toContain('error email-characters');
  });
});

test('a message names marks that would turn its words around', () => {
  const { issues } = checked([{ email: 'ann\u202e@x.org', last: 'Lee\u202eeeL\u2067' }]);
  const words = issues.map(({ message }) => messageText(message)).join('\n');
  expect(words).toContain('[U+202E]');
  expect(words).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
});
