/** The self-test of Excel: in an Excel as documented every check passes, in another one it does not, and nothing is left but its report. */
import { describe, expect, test } from 'vitest';
import { readLiveChecks } from '../../../../core/self-test/live-checks.js';
import { HostError } from '../../../../workbench/excel-sim/host-error.js';
import { userState, Workbook } from '../../../../workbench/workbook/index.js';
import { livePage, runInExcel, type SelfTestOptions } from '../../support/self-test-bench.js';

const REPORT = 'Muster self-test';
const page = readLiveChecks(livePage).filter(({ number }) => number.startsWith('E'));
const { lines, workbook } = await runInExcel();
const report = workbook.sheets.find(({ name }) => name === REPORT)!;

describe('in an Excel as documented', () => {
  test('nothing fails', () => expect(lines.filter(({ result }) => result === 'FAIL')).toEqual([]));

  test('what no page says is left to a person, with what was seen', () =>
    expect(lines.filter(({ result }) => result === 'BY HAND').map(({ number, seen }) => [number, seen])).toEqual([
      ['E47', 'a stands first; the highlight stayed in the first row'],
      ['E36', 'InvalidArgument'],
      ['E34', 'all'],
      ['E22', 'yes'],
      ['E44', 'yes'],
    ]));

  test('every row of the page is looked at, or told as left', () => {
    const byPage = (ways: readonly string[]) => page.filter(({ by }) => ways.includes(by)).map(({ number }) => number).sort(); // prettier-ignore
    expect([...new Set(lines.map(({ number }) => number))].sort()).toEqual(byPage(['self-test', 'both']));
    const left = Array.from({ length: report.usedRange()!.rows }, (_, at) =>
      report.shown(at + 1, 4) === '' ? report.shown(at + 1, 1) : '',
    );
    expect(left.filter((number) => number !== '').sort()).toEqual(byPage(['by hand', 'both']));
  });

  test('the report has a sum and a line a check', () => {
    const cells = (row: number) => [1, 2, 3, 4, 5].map((column) => report.shown(row, column));
    expect(cells(1)).toEqual(['Number', 'What', 'Expected', 'Seen', 'Result']);
    expect(cells(2)).toEqual(['', 'All checks', '', expect.stringMatching(/^\d\d passed, 0 failed, \d\d by hand; OfficeOnline, en-US$/u), 'PASS']); // prettier-ignore
    expect(cells(3)).toEqual([lines[0]!.number, lines[0]!.what, lines[0]!.expected, lines[0]!.seen, 'PASS']);
    expect(report.frozenRows).toBe(1);
  });

  test('in a workbook of 1904 too', async () => {
    const other = await runInExcel({ workbook: new Workbook({ dateSystem: 1904 }) });
    expect(other.lines.filter(({ result }) => result === 'FAIL')).toEqual([]);
    expect(other.lines.find(({ number }) => number === 'E7')!.seen).toBe('1904');
  });

  test('nothing of the user’s is changed, and nothing is left but the report', async () => {
    const own = new Workbook();
    own.active.setValues(1, 1, [['Ann']]);
    const [before, settings] = [userState(own), new Map<string, unknown>([['theirs', 1]])];
    const { sim } = await runInExcel({ workbook: own, settings });
    expect(userState(own, { except: [REPORT] })).toBe(before);
    expect(own.sheets.map(({ name }) => name)).toEqual(['Sheet1', REPORT]);
    expect(own.active.name).toBe(REPORT);
    expect([...settings]).toEqual([['theirs', 1]]);
    expect(sim.isAskedFor('DataChanged')).toBe(false);
  });
});

describe('in another Excel', () => {
  type Call = () => unknown;
  const cells = (text: string) => (real: Call) => (real() as unknown[][]).map((row) => row.map(() => text));
  const nothing = (): undefined => undefined;
  /** What an Excel does otherwise, by what is looked at. */
  const OTHERWISE: Readonly<Record<string, SelfTestOptions>> = {
    'Texts that look like something else stay texts': { answers: { 'Range.Text': cells('2') } },
    '17 digits typed into a plain cell': { answers: { 'Range.Values': cells('12345678901234567') } },
    'A day is shown as it was written': { answers: { 'Range.NumberFormat': cells('General') } },
    'The date system of this workbook is told': { answers: { 'FunctionResult.Value': () => 1 } },
    '20,000 cells are written and read back': { answers: { 'Range.Values': cells('?') } },
    'A formula stays where it is to stay; the cell below is written': { answers: { 'Range.Formulas': cells('') } },
    'Merged cells are told': { answers: { 'Range.GetMergedAreasOrNullObject': () => null } },
    'Rows that were hidden by hand are told': { answers: { 'Range.RowHidden': () => false } },
    'Rows that a filter hides are told': { answers: { 'AutoFilter.Apply': nothing } },
    'A table takes what is written, and highlights': {
      answers: { 'Tables.Add': () => { throw new HostError('AccessDenied', 'No tables here.'); } }, // prettier-ignore
    },
    'A protected sheet takes neither': { answers: { 'Protection.Protect': nothing } },
    'The header of a new sheet stays in view, and so does the sheet before': { answers: { 'FreezePanes.FreezeRows': nothing } },
    'A sheet that is to be hidden is': { answers: { 'Worksheet.Visibility': () => 'Visible' } },
    'A sheet can be hidden so that no menu shows it': { answers: { 'Worksheet.Visibility': () => 'Hidden' } },
    '0042 typed into the text column, in row 3 and in row 20,000': { answers: { 'Range.Text': cells('42') } },
    '2024-01-31 typed into the column of days': { answers: { 'Range.NumberFormat': cells('m/d/yyyy') } },
    '5,000 scattered cells are highlighted, and cleared': { answers: { 'RuleRanges.CellCount': () => 1 } },
    'Rules of the user’s stay behind ours, and alone when ours are cleared': { answers: { 'ConditionalFormat.Delete': nothing } },
    'A highlighted cell is copied; both are cleared': { answers: { 'ConditionalFormat.Delete': nothing } },
    'A list of addresses of 8,000 characters': { answers: { 'RangeAreas.AreaCount': () => 513 } },
    'ExcelApi 1.9, without which nothing works': { supports: (set, version) => set !== 'ExcelApi' || version !== '1.9' },
    'Excel and the workbook tell their languages': { displayLanguage: '' },
    'A request of 5.4 MB': { payloadLimit: 10 * 1024 * 1024 },
    'An edit of the add-in’s own is told as such': { answers: { 'Worksheet._RegisterDataChangedEvent': nothing } },
    'A setting of 50,000 characters is kept until it is taken out': { answers: { 'Setting.Value': () => 'x' } },
    'This device keeps what is written to it': { keepOnDevice: () => Promise.resolve(null) },
    'What comes before a mistake in a request stays done': { answers: { 'FreezePanes.FreezeRows': nothing } },
  };

  test('there is one for every check that can fail', () =>
    expect(lines.filter(({ result }) => result === 'PASS').map(({ what }) => what)).toEqual(Object.keys(OTHERWISE)));

  test.each(Object.entries(OTHERWISE))('“%s” fails', async (only, options) => {
    const other = await runInExcel({ ...options, only });
    expect(other.lines.map(({ result }) => result)).toEqual(['FAIL']);
    expect(other.workbook.sheets.map(({ name }) => name)).toEqual(['Team', REPORT]);
  });

  test('that is older, the sets that it lacks are named', async () => {
    const older = await runInExcel({
      supports: (set, version) => set === 'ExcelApi' && !/^1\.(?:1[89]|20)$/u.test(version),
      only: 'Newer sets of functions',
    });
    expect(older.lines[0]!.seen).toBe(
      'all but ExcelApi 1.18, ExcelApi 1.19, ExcelApi 1.20, SharedRuntime 1.1, SharedRuntime 1.2, KeyboardShortcuts 1.1, IdentityAPI 1.3',
    );
  });

  test('a check that breaks says why, and the others go on', async () => {
    const broken = await runInExcel({ keepOnDevice: () => Promise.reject(new Error('not today')) });
    expect(broken.lines.filter(({ result }) => result === 'FAIL').map(({ seen }) => seen)).toEqual(['broke: not today']);
  });
});
