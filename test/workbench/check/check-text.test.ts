/** The headless check on text files: delimiters, encodings, options and exit codes. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkJson, Folder, linesOf, runCheck, startCheck } from './run-check.js';

const folder = new Folder();
afterAll(() => folder.remove());

const HEADINGS =
  'Can Manage Teams,Email Address,Employee ID,First Name,Last Name,Phone Channel,Chat Channel,Email Channel,Team Leader,Start Date';
const BOSS = 'y,boss@x.org,00001,Bo,Oss,y,n,n,unassigned,2024-01-31';
const ANN = 'n,ann@x.org,00002,Ann,Lee,y,n,n,boss@x.org,2024-02-01';
const GOOD = [HEADINGS, BOSS, ANN];
const csv = (...lines: string[]): string => lines.join('\r\n');
const good = folder.write('good.csv', csv(...GOOD));

describe('accepts', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv(...GOOD).replaceAll(',', '\t'), 'utf16le')]);
  test.each([
    ['commas', csv(...GOOD)],
    ['semicolons', csv(...GOOD).replaceAll(',', ';')],
    ['tabs', csv(...GOOD).replaceAll(',', '\t')],
    ['Unicode text', new Uint8Array(utf16)],
    ['a byte-order mark', `\ufeff${csv(...GOOD)}`],
    ['a separator line', `sep=,\r\n${csv(...GOOD)}`],
    ['titles above', csv('Team roster,,,,,,,,,', ',,,,,,,,,', ...GOOD)],
  ])('%s', (name, content) => {
    const result = checkJson(folder.write(`${name}.txt`, content));
    expect(result).toMatchObject({ exit: 0, rows: 2, counts: { error: 0, warning: 0, create: 2, blocked: 0 }, issues: [] });
    expect(result.mapping).toMatchObject({ email: 'Email Address', teamLeader: 'Team Leader', startDate: 'Start Date' });
  });
});

test('the example of the guide says what the guide shows', () => {
  const shown = /```text\n([\s\S]+?)```/u.exec(readFileSync('docs/guide-hr.md', 'utf8'))?.[1];
  const { exit, out } = runCheck('docs/examples/joiners.csv');
  expect([exit, out]).toEqual([1, shown]);
});

test('the whole result of a file with mistakes, and exit 1', () => {
  const file = folder.write('bad.csv', csv(HEADINGS, BOSS, 'maybe,ann@x,1.2E+15,,Lee,y,n,n,nobody@x.org,31.02.2024', 'Total: 2,,,,,,,,,'));
  const result = checkJson(file);
  expect(result).toMatchObject({
    exit: 1,
    rows: 2,
    counts: { error: 6, warning: 1, info: 0, create: 1, update: 0, unchanged: 0, blocked: 1, notAllowed: 0, skipped: 1 },
  });
  expect(linesOf(result)).toEqual([
    'A3 yes-no',
    'B3 email-format',
    'C3 id-rounded',
    'D3 required',
    'I3 leader-not-found',
    'J3 date-format',
    'row 4 looks-like-total',
  ]);
  expect(result.issues[0]).toEqual({
    row: 3,
    column: 'A',
    field: 'manageTeam',
    code: 'yes-no',
    level: 'error',
    message: 'Can Manage Teams (A3) is “maybe”. Only yes or no is understood here. Write y or n.',
  });
});

test('for people it prints a line for each issue and one with the counts', () => {
  const { exit, out, err } = runCheck(folder.write('people.csv', csv(HEADINGS, BOSS, ANN.replace('ann@x.org', 'ann@x'))));
  expect([exit, err, out.split('\n').map((line) => line.split(':')[0])]).toEqual([
    1,
    '',
    ['error   B3       email-format', '2 people', ''],
  ]);
});

test('started from its sources it says the same', () => {
  const file = folder.write('started.csv', csv(HEADINGS, BOSS, ANN.replace('ann@x.org', 'ann@x')));
  expect(startCheck(file)).toEqual(runCheck(file));
  expect(startCheck('nowhere.csv')).toMatchObject({ exit: 2, out: '' });
});

describe('today', () => {
  const ahead = folder.write('ahead.csv', csv(HEADINGS, BOSS.replace('2024-01-31', '2031-05-06')));
  test('decides which dates lie too far ahead', () => {
    expect(linesOf(checkJson(ahead, '--today', '2026-06-01'))).toEqual(['J2 date-implausible']);
    expect(linesOf(checkJson(ahead, '--today', '2030-05-06'))).toEqual([]);
  });
});

describe('the directory', () => {
  const check = (content: unknown) => checkJson(good, '--directory', folder.write('directory.json', JSON.stringify(content)));
  test('tells users, roles and groups', () => {
    const { exit, ...result } = check({ users: [{ email: 'ANN@x.org', employeeId: '9' }], roles: [], groups: ['A'] });
    expect([exit, linesOf(result)]).toEqual([1, ['B3 email-taken']]);
  });
  test('makes the role required where it lists roles', () => {
    expect(linesOf(check({ roles: ['Agent'] }))).toEqual(['row 1 column-missing']);
  });
  test('that knows nothing changes nothing', () => {
    expect(check({})).toMatchObject({ exit: 0, issues: [] });
  });
  test('may begin with a byte-order mark', () => {
    expect(checkJson(good, '--directory', folder.write('marked.json', '\ufeff{"users":[]}'))).toMatchObject({ exit: 0 });
  });
  test('says who leads and who is deactivated by the fields of the roster', () => {
    const led = folder.write('led.csv', csv(HEADINGS, ANN.replace('boss@x.org', 'old@x.org')));
    const users = [{ email: 'old@x.org', manageTeam: true, status: 'deactivated' }];
    expect(linesOf(checkJson(led, '--directory', folder.write('old.json', JSON.stringify({ users }))))).toEqual(['I2 leader-inactive']);
  });
});

describe('the mapping', () => {
  const own = folder.write('own.csv', csv(HEADINGS.replace('Employee ID', 'Badge').replace('Email Address', 'Login'), BOSS, ANN));
  test('names columns that no heading tells', () => {
    const without = checkJson(own);
    const file = folder.write('mapping.json', JSON.stringify({ email: 'Login', employeeId: 'Badge' }));
    const result = checkJson(own, '--mapping', file);
    expect([without.mapping.employeeId, result.exit, result.mapping.employeeId, result.issues]).toEqual([undefined, 0, 'Badge', []]);
  });
  test('may be the printout of an earlier check', () => {
    const mapping = folder.write('earlier.json', JSON.stringify(checkJson(good)));
    expect(checkJson(good, '--mapping', mapping)).toMatchObject({ exit: 0, rows: 2 });
  });
});

describe('could not run: exit 2, one JSON object with the problem', () => {
  const file = (name: string, content: string): string => folder.write(name, content);
  test.each<[string, string[], RegExp]>([
    ['no file', [], /Expected one file/u],
    ['two files', [good, good], /Expected one file/u],
    ['a file that is not there', ['nowhere.csv'], /nowhere\.csv could not be read/u],
    ['an empty file', [file('empty.csv', '')], /is empty/u],
    ['an open quotation mark', [file('open.csv', '"Email,First Name\nx,y')], /quotation mark/u],
    ['a damaged workbook', [file('damaged.xlsx', 'PK\u0003\u0004nothing')], /damaged\.xlsx/u],
    ['an unknown option', [good, '--colour'], /--colour/u],
    ['an unknown target', [good, '--target', 'constructor'], /no target constructor/u],
    ['another mode', [good, '--mode', 'guess'], /mode guess/u],
    ['an unknown sheet', [good, '--sheet', 'Nope'], /no sheet “Nope”.*“good”/u],
    ['a day that does not exist', [good, '--today', '2026-02-30'], /--today as YYYY-MM-DD, got 2026-02-30/u],
    ['a day in another form', [good, '--today', '1.2.2026'], /got 1\.2\.2026/u],
    ['a directory that is not there', [good, '--directory', 'nowhere.json'], /nowhere\.json could not be read/u],
    ['a directory with IDs as numbers', [good, '--directory', file('ids.json', '{"users":[{"employeeId":417}]}')], /users\.0\.employeeId/u],
    ['a directory of another shape', [good, '--directory', file('list.json', '[]')], /is no directory/u],
    ['a mapping that is no JSON', [good, '--mapping', file('broken.json', '{')], /broken\.json could not be read as JSON/u],
    ['a mapping of another shape', [good, '--mapping', file('shape.json', '{"email":1}')], /is no mapping/u],
    ['a mapping of an unknown field', [good, '--mapping', file('field.json', '{"emial":"Login"}')], /maps emial/u],
  ])('%s', (_, args, problem) => {
    const { exit, out, err } = runCheck(...args, '--json');
    expect([exit, err, Object.keys(JSON.parse(out) as object)]).toEqual([2, '', ['problem']]);
    expect((JSON.parse(out) as { problem: string }).problem).toMatch(problem);
  });

  test('without --json the problem is on stderr and stdout is empty', () => {
    expect(runCheck('nowhere.csv')).toEqual({ exit: 2, out: '', err: expect.stringMatching(/^nowhere\.csv could not be read/u) as string });
  });
});

test('a sheet without a header is an error in the data', () => {
  const result = checkJson(folder.write('headless.csv', 'a,b\nc,d'));
  expect([result.exit, result.rows, linesOf(result)]).toEqual([1, 0, ['row  header-not-found']]);
});

describe('the language of the issues', () => {
  const file = folder.write('no-leader.csv', csv(HEADINGS, BOSS, ANN.replace('boss@x.org', 'nobody@x.org')));
  const said = (...args: string[]) => checkJson(file, ...args).issues.map(({ message }) => message);

  test.each(['de', 'fr-CA'])('is %s where that is asked for', (language) => {
    const [spoken, english] = [said('--language', language), said()];
    expect(spoken).toHaveLength(english.length);
    for (const [at, message] of spoken.entries()) {
      expect(message).toContain('nobody@x.org');
      expect(message).not.toBe(english[at]);
    }
  });

  test('is one of those that are spoken, or exit 2', () => {
    const { exit, err } = runCheck(file, '--language', 'sv');
    expect([exit, err]).toEqual([2, 'There is no language sv. Choose one of en, de, es, fr, ja, pt.\n']);
  });
});
