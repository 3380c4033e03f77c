/** What is saved comes back: saving, opening and making a workbook again changes nothing of the user's. */
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { isProblem, openFile } from '../../../workbench/files/index.js';
import { saveXlsx } from '../../../workbench/files/save-xlsx.js';
import { toWorkbook } from '../../../workbench/files/to-workbook.js';
import { Workbook, userState } from '../../../workbench/workbook/index.js';

async function again(workbook: Workbook): Promise<Workbook> {
  const opened = openFile('saved.xlsx', await saveXlsx(workbook));
  if (isProblem(opened)) throw new Error(opened.problem);
  return toWorkbook(opened);
}

function sample(dateSystem: 1900 | 1904 = 1900): Workbook {
  const workbook = new Workbook({ dateSystem });
  const team = workbook.addSheet('Team');
  team.setValues(1, 1, [
    ['Email Address', 'Employee ID', 'Start Date', 'Can Manage Teams'],
    ['ann@hr.example', '00042', 45_418, true],
    ['ben@hr.example', 43, 45_418.5, false],
  ]);
  team.setFormat({ row: 2, column: 3, rows: 2, columns: 1 }, 'yyyy-mm-dd');
  team.setFormat({ row: 3, column: 2, rows: 1, columns: 1 }, '00000');
  team.setCell(4, 1, { value: '#N/A', error: true });
  team.setCell(4, 2, { value: 3, formula: '=1+2' });
  team.setFill({ row: 1, column: 1, rows: 1, columns: 4 }, '#ffee99');
  team.setNote(2, 1, 'checked by HR');
  team.merge({ row: 6, column: 1, rows: 1, columns: 2 });
  team.hideRows(3, 1, 'user');
  team.freezeRows(1);
  const lists = workbook.addSheet('Lists');
  lists.hidden = true;
  lists.setCell(1, 1, { value: 'Agent' });
  return workbook;
}

describe('a round trip', () => {
  test('keeps cells, formats, formulas, errors, fills, notes, merges, hidden and frozen rows and hidden sheets', async () => {
    const workbook = sample();
    expect(userState(await again(workbook)).replaceAll(/"id":"\d+"/gu, '')).toBe(userState(workbook).replaceAll(/"id":"\d+"/gu, ''));
  });

  test('keeps days in a workbook that counts from 1904', async () => {
    const workbook = await again(sample(1904));
    expect([workbook.dateSystem, workbook.active.value(2, 3), workbook.active.shown(2, 3)]).toEqual([1904, 45_418, '2028-05-07']);
  });
});

describe('a fetched team', () => {
  const team = (): Workbook => {
    const workbook = new Workbook();
    workbook.addSheet('Here');
    const sheet = workbook.addSheet('Team');
    const rows = 25_000;
    sheet.setFormat({ row: 1, column: 1, rows, columns: 2 }, '@');
    sheet.setFormat({ row: 1, column: 3, rows, columns: 1 }, 'yyyy-mm-dd');
    sheet.setValues(1, 1, [
      ['ID', 'Name', 'Start', 'Note'],
      ['0042', 'Ann', 45_322, 7],
    ]);
    sheet.setFormat({ row: 2, column: 2, rows: 1, columns: 1 }, '');
    sheet.freezeRows(1);
    workbook.hideSheet(workbook.addSheet('Last seen').id, true);
    return workbook;
  };

  test('comes back with its layout: frozen header, hidden sheet, texts and days where somebody types later', async () => {
    const workbook = await again(team());
    const sheet = workbook.sheets[1]!;
    expect([sheet.frozenRows, workbook.sheets.map(({ hidden }) => hidden)]).toEqual([1, [false, false, true]]);
    expect(sheet.cell(2, 3)).toMatchObject({ value: 45_322, format: 'yyyy-mm-dd' });
    expect(sheet.shown(2, 3)).toBe('2024-01-31');
    sheet.type(900, 1, '0043');
    sheet.type(900, 3, '2024-02-01');
    sheet.type(900, 4, '0043');
    expect([1, 3, 4].map((column) => sheet.value(900, column))).toEqual(['0043', 45_323, 43]);
    expect(sheet.cell(2, 2).format).toBe('');
  });

  test('names no blank cell in the file', async () => {
    expect((await saveXlsx(team())).length).toBeLessThan(20_000);
  });
});

test('a sheet is not frozen by what its cells say', async () => {
  const workbook = new Workbook();
  workbook.addSheet('Team').setCell(1, 1, { value: '<pane ySplit="3" state="frozen"/>' });
  expect((await again(workbook)).active.frozenRows).toBe(0);
});

test('each sheet has its own frozen rows', async () => {
  const workbook = new Workbook();
  for (const rows of [0, 2, 0, 5]) workbook.addSheet(`Frozen ${workbook.sheets.length}`).freezeRows(rows);
  expect((await again(workbook)).sheets.map((sheet) => sheet.frozenRows)).toEqual([0, 2, 0, 5]);
});

test('rules and lists are written as the format has them', async () => {
  const workbook = sample();
  const team = workbook.active;
  const range = { row: 2, column: 1, rows: 2, columns: 1 };
  team.setRules([
    { id: 'r', ranges: [range], formula: '=$D2', condition: '', style: { background: '#fde7e9', fontColor: '#a4262c', bold: true } },
  ]);
  team.setValidation(range, 'list:Agent,Trainer');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await saveXlsx(workbook)).buffer as ArrayBuffer);
  const sheet = book.getWorksheet('Team') as ExcelJS.Worksheet & {
    conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[];
  };
  expect(sheet.conditionalFormattings.map(({ ref, rules }) => [ref, rules.map((rule) => rule.formulae)])).toEqual([['A2:A3', [['$D2']]]]);
  expect(sheet.getCell('A2').dataValidation.formulae).toEqual(['"Agent,Trainer"']);
});

test('a text file becomes a sheet of text cells', () => {
  const opened = openFile('team.csv', new TextEncoder().encode('ID,Name\n00042,Ann\n'));
  if (isProblem(opened)) throw new Error(opened.problem);
  const sheet = toWorkbook(opened).active;
  expect([sheet.name, sheet.cell(2, 1)]).toEqual(['team', { value: '00042', format: '@', formula: null, error: false }]);
});

test('the first visible sheet is active', async () => {
  const workbook = new Workbook();
  workbook.addSheet('Lists').hidden = true;
  workbook.addSheet('Team').setCell(1, 1, { value: 'Email' });
  expect((await again(workbook)).active.name).toBe('Team');
});
