/** The self-test of developer builds: in a host as documented every check passes, in another one it does not, and nothing is left but its report. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLiveChecks } from '../../../core/self-test/live-checks.js';
import { documentState, type AppsScriptOptions } from '../../../workbench/sheets-sim/index.js';
import { userState, Workbook } from '../../../workbench/workbook/index.js';
import { runSelfTest } from '../support/self-test-bench.js';

type Quirks = NonNullable<AppsScriptOptions['quirks']>;
type Call = () => unknown;

const REPORT = 'Muster self-test';
const page = readLiveChecks(readFileSync('docs/live-checks.md', 'utf8')).filter(({ number }) => number.startsWith('S'));
const { report, arrived } = runSelfTest();
const [sum, ...lines] = report;
const looked = lines.filter(({ seen }) => seen !== '');

describe('in a host as documented', () => {
  test('nothing fails, and the sum stands first', () => {
    expect(looked.filter(({ result }) => result === 'FAIL')).toEqual([]);
    expect(sum).toMatchObject({ number: '', seen: expect.stringMatching(/^\d\d passed, 0 failed, \d\d by hand; en_US, America\/New_York$/u) as string, result: 'PASS' }); // prettier-ignore
  });

  test('what no page says is left to a person, with what was seen', () =>
    expect(looked.filter(({ result }) => result === 'BY HAND').map(({ number, seen }) => [number, seen.slice(0, 9)])).toEqual([
      ['S51', '{"method"'],
      ['S18', 'nobody'],
    ]));

  test('every row of the page is looked at, or told as left', () => {
    const byPage = (ways: readonly string[]) => page.filter(({ by }) => ways.includes(by)).map(({ number }) => number);
    const numbersOf = (some: typeof lines) => [...new Set(some.map(({ number }) => number))].sort();
    expect(numbersOf(looked)).toEqual(byPage(['self-test', 'both']).sort());
    expect(numbersOf(lines.filter(({ seen }) => seen === ''))).toEqual(byPage(['by hand', 'both']).sort());
  });

  test('nothing is sent', () => expect(arrived).toEqual([]));

  test('nothing of the user’s is changed, and nothing is left but the report', () => {
    const workbook = new Workbook({ timeZone: 'Pacific/Apia' });
    workbook.active.setValues(1, 1, [['Ann']]);
    const [before, document, userProperties] = [userState(workbook), documentState(), new Map([['theirs', '1']])];
    runSelfTest({ workbook, document, userProperties });
    expect(userState(workbook, { except: [REPORT] })).toBe(before);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', REPORT]);
    expect(workbook.active.name).toBe(REPORT);
    expect([...document.properties.keys(), ...userProperties.keys()]).toEqual(['muster.fence', 'theirs']);
    expect(document.lock.holder).toBeNull();
  });

  test('it can be run again', () => {
    const workbook = new Workbook();
    runSelfTest({ workbook });
    runSelfTest({ workbook });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', REPORT, `${REPORT} (2)`]);
  });
});

describe('in another host', () => {
  const cells = (text: string) => (real: Call) => (real() as unknown[][]).map((row) => row.map(() => text));
  const without = (real: Call) => (real() as unknown[]).slice(1);
  /** What a host does otherwise, by what is looked at. */
  const OTHERWISE: Readonly<Record<string, Quirks>> = {
    'Texts that look like something else stay texts': { formulasInTextCells: true },
    '0042 set in a plain cell is parsed as if typed': { answers: { 'Range.getValues': cells('0042') } },
    'A day is shown as it was written': { answers: { 'Range.getDisplayValues': cells('31/01/2024') } },
    'Days are read as they were written, in the zone of this spreadsheet': { answers: { 'Range.getDisplayValues': cells('2000-01-01') } },
    '50,000 characters in one cell, and one more': { answers: { 'Range.setValue': () => null } },
    '1,000 rows of 20 columns in one call, read back': { answers: { 'Range.getValues': without } },
    'A formula stays where it is to stay; the cell below is written': { answers: { 'Range.getFormulas': cells('') } },
    'Merged cells are told': { answers: { 'Range.getMergedRanges': () => [] } },
    'Hidden rows are told among a thousand': { answers: { 'Sheet.isRowHiddenByUser': () => false } },
    'The header of a new sheet stays in view, and so does the sheet before': { answers: { 'Spreadsheet.setActiveSheet': () => null } },
    'A sheet that is to be hidden is': { answers: { 'Sheet.hideSheet': () => null } },
    '0042 typed into the text column, in row 3 and far below': { answers: { 'RangeList.setNumberFormat': () => null } },
    '2024-01-31 typed into the column of days': { answers: { 'Range.getNumberFormats': cells('0') } },
    '5,000 scattered cells are highlighted and read back': { answers: { 'Sheet.getConditionalFormatRules': without } },
    'A rule of the user’s stays behind ours, and alone when ours are cleared': {
      answers: { 'Sheet.getConditionalFormatRules': (real) => (real() as unknown[]).reverse() },
    },
    'A colour scale stays, too': { answers: { 'Sheet.getConditionalFormatRules': (real) => (real() as unknown[]).slice(0, 1) } },
    'Highlights stay where they are when rows are sorted': { answers: { 'Range.sort': () => null } },
    'Values of 9,000 and 10,000 characters in the document’s store': { answers: { 'Properties.setProperty': () => null } },
    'A store that is full says so, below 630,000 characters': { answers: { 'Properties.setProperty': () => null } },
    'The user’s own store and cache keep a value until it is taken out': { answers: { 'Cache.get': () => null } },
    'A lease is given once, and again when it was given back': { answers: { 'Properties.getProperty': () => null } },
    'Signatures are those of the standard': { answers: { 'Utilities.computeHmacSha256Signature': () => [0, 0, 0, 0] } },
    'Signatures under bytes are those of the standard': { answers: { 'Utilities.computeHmacSha256Signature': () => [0, 0, 0, 0] } },
    'A digest is that of the standard, of nothing too': { answers: { 'Utilities.computeDigest': () => [0, 0, 0, 0] } },
    'A request is made ready with the headers that it was given': {
      answers: { 'UrlFetchApp.getRequest': (real) => ({ ...(real() as object), headers: {} }) },
    },
    'The language of the account is told': { answers: { 'Session.getActiveUserLocale': () => '' } },
    'The spreadsheet tells its language, and a time zone that is known': {
      answers: { 'Spreadsheet.getSpreadsheetTimeZone': () => 'Nowhere/At all' },
    },
    'The pages are as long as they were when they were pushed': {
      answers: { 'HtmlOutput.getContent': (real) => (real() as string).slice(1) },
    },
  };

  test('there is one for every check that can fail', () =>
    expect(looked.filter(({ result }) => result === 'PASS').map(({ what }) => what)).toEqual(Object.keys(OTHERWISE)));

  test.each(Object.entries(OTHERWISE))('“%s” fails', (name, quirks) => {
    const seen = runSelfTest({ quirks }).report;
    expect(seen.find(({ what }) => what === name)?.result).toBe('FAIL');
    expect(seen[0]!.result).toBe('FAIL');
  });

  test('a check that breaks says why, and the others go on', () => {
    const broken = runSelfTest({ quirks: { answers: { 'Utilities.computeDigest': () => { throw new Error('not today'); } } } }).report; // prettier-ignore
    expect(
      broken
        .slice(1)
        .filter(({ result }) => result === 'FAIL')
        .map(({ seen }) => seen),
    ).toEqual(['broke: not today']);
  });
});
