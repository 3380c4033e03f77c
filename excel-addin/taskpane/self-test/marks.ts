/** Highlights: how many hold, how long a list of addresses may be, and that rules of the user's stay as they are beside them. */
import { a1Of } from '../../../core/table/a1.js';
import { TAG } from '../../../core/table/mark-tags.js';
import { ourFormulas } from './cells.js';
import { codeOf, type ExcelCheck, onSheet, type Scratch } from './scratch.js';
import { type } from './typed.js';

const SCATTERED = { cells: 5_000, rows: 500 };
const MINE = '=LEN("mine")>0';
const FIRST_ROW = { level: 'error', range: { row: 1, column: 1, rows: 1, columns: 1 } } as const;
const [SHORT_LIST, LONG_LIST] = [8_000, 8_300];
/** Every other cell of a column: none of them can be joined with another one. */
const LISTED = Array.from({ length: 2_000 }, (_, at) => `A${2 * at + 1}`); // prettier-ignore

export const MARK_CHECKS: readonly ExcelCheck[] = [
  { number: 'E2', what: '5,000 scattered cells are highlighted, and cleared', expected: ['5000 cells; none left'], see: scattered },
  { number: 'E35', what: 'Rules of the user’s stay behind ours, and alone when ours are cleared', expected: ['ours, DataBar, mine; DataBar, mine'], see: beside },
  { number: 'E48', what: 'A highlighted cell is copied; both are cleared', expected: ['2 cells; none left'], see: copied },
  { number: 'E47', what: 'Highlighted rows are sorted', expected: [], see: sorted },
  { number: 'E36', what: 'A list of addresses of 8,000 characters', expected: [`${listOf(SHORT_LIST).length} areas`], see: (scratch) => areas(scratch, SHORT_LIST) },
  { number: 'E36', what: 'A list of addresses of 8,300 characters', expected: [], see: (scratch) => areas(scratch, LONG_LIST) },
]; // prettier-ignore

async function scattered(scratch: Scratch): Promise<string> {
  const id = await scratch.sheet();
  const { cells, rows } = SCATTERED;
  const ranges = Array.from({ length: cells }, (_, at) => ({ row: 2 * (at % rows) + 1, column: 2 * Math.floor(at / rows) + 1 }));
  await scratch.host.setMarks(id, ranges.map((cell) => ({ level: 'error', range: { ...cell, rows: 1, columns: 1 } }))); // prettier-ignore
  return andCleared(scratch, id);
}

/** How many cells are highlighted, and how many rules are left once that is cleared. */
async function andCleared(scratch: Scratch, id: string): Promise<string> {
  const marked = await onSheet(scratch, id, async (sheet, context) => {
    const formats = sheet.getRange().conditionalFormats.load('items/id');
    await context.sync();
    const all = formats.items.map((format) => format.getRanges().load('cellCount'));
    await context.sync();
    return all.reduce((sum, { cellCount }) => sum + cellCount, 0);
  });
  await scratch.host.setMarks(id, []);
  const left = await ourFormulas(scratch, id);
  return `${marked} cells; ${left.length === 0 ? 'none' : left.length} left`;
}

async function copied(scratch: Scratch): Promise<string> {
  const id = await scratch.sheet();
  await scratch.host.setMarks(id, [FIRST_ROW]);
  await onSheet(scratch, id, async (sheet, context) => {
    sheet.getRange('C3').copyFrom('A1');
    await context.sync();
  });
  return andCleared(scratch, id);
}

async function sorted(scratch: Scratch): Promise<string> {
  const id = await scratch.sheet();
  await type(scratch, id, { A1: 'c', A2: 'a' });
  await scratch.host.setMarks(id, [FIRST_ROW]);
  return onSheet(scratch, id, async (sheet, context) => {
    sheet.getRange('A1:A2').sort.apply([{ key: 0, ascending: true }]);
    await context.sync();
    const first = sheet.getRange('A1').load('text');
    const rules = first.conditionalFormats.load('items/id');
    await context.sync();
    return `${first.text[0]?.[0] ?? ''} stands first; the highlight ${rules.items.length > 0 ? 'stayed in the first row' : 'moved along'}`;
  });
}

async function beside(scratch: Scratch): Promise<string> {
  const id = await scratch.sheet();
  const range = { row: 1, column: 1, rows: 3, columns: 1 };
  await onSheet(scratch, id, async (sheet, context) => {
    const formats = sheet.getRange(a1Of(range)).conditionalFormats;
    formats.add('Custom').custom.rule.formula = MINE;
    formats.add('DataBar');
    await context.sync();
  });
  await scratch.host.setMarks(id, [FIRST_ROW]);
  const both = await rulesOf(scratch, id);
  await scratch.host.setMarks(id, []);
  return `${both}; ${await rulesOf(scratch, id)}`;
}

/** The rules, the one in charge first. */
const rulesOf = (scratch: Scratch, id: string): Promise<string> =>
  onSheet(scratch, id, async (sheet, context) => {
    const formats = sheet.getRange().conditionalFormats.load('items/id,items/type,items/priority');
    await context.sync();
    const custom = formats.items.filter((format) => format.type === 'Custom');
    for (const format of custom) format.custom.rule.load('formula');
    await context.sync();
    const nameOf = (format: Excel.ConditionalFormat): string => {
      if (format.type !== 'Custom') return format.type;
      const { formula } = format.custom.rule;
      return formula.includes(TAG) ? 'ours' : formula === MINE ? 'mine' : formula;
    };
    return [...formats.items].sort((a, b) => a.priority - b.priority).map(nameOf).join(', '); // prettier-ignore
  });

/** As many addresses as a list of this length holds. */
function listOf(length: number): string[] {
  let at = 0;
  for (let spent = -1; at < LISTED.length && spent + 1 + LISTED[at]!.length <= length; at++) spent += 1 + LISTED[at]!.length;
  return LISTED.slice(0, at);
}

async function areas(scratch: Scratch, length: number): Promise<string> {
  const id = await scratch.sheet();
  let count = 0;
  const code = await codeOf(() =>
    onSheet(scratch, id, async (sheet, context) => {
      const found = sheet.getRanges(listOf(length).join()).load('areaCount');
      await context.sync();
      count = found.areaCount;
    }),
  );
  return code === 'taken' ? `${count} areas` : code;
}
