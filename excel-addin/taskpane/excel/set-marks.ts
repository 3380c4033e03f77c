/** Highlights: one conditional format per list of addresses, over the user's own formatting and never in its place. */
import type { Clock, MarkLevel, SheetHost, SheetId } from '../../../core/ports/index.js';
import type { MarkLimits } from '../../../core/table/mark-lists.js';
import { type MarkOutcome, standsAsKept } from '../../../core/table/mark-tags.js';
import { markedSheets } from '../../../core/table/marked-sheets.js';
import type { MarkChange, TaggedList } from '../../../core/table/sheet-marks.js';
import type { ExcelRun } from './excel-run.js';
import { loadRules, markFormula, ourRules } from './mark-rules.js';

const LIMITS: MarkLimits = {
  characters: 8000, // Excel takes 8,192; what it does beyond differs from page to page
  lists: 100, // some 80,000 scattered cells: a sheet that full is better read in the list
  ranges: Infinity,
  total: Infinity,
};

interface Look {
  readonly fill: string;
  readonly font: string;
  /** The line under the cell tells the levels apart without colour. */
  readonly line: 'Continuous' | 'Dash' | 'Dot';
}
/** Text on fill has a contrast of 7:1 or more. */
const LOOKS: Readonly<Record<MarkLevel, Look>> = {
  error: { fill: '#F8D7DA', font: '#7A0C1E', line: 'Continuous' },
  warning: { fill: '#FFF0C2', font: '#5C4300', line: 'Dash' },
  change: { fill: '#D7EFE3', font: '#0B4F3A', line: 'Dot' },
};

const STAMP_BYTES = 6;
const stamp = (): string => [...crypto.getRandomValues(new Uint8Array(STAMP_BYTES))].map((byte) => byte.toString(36)).join('');

/** Marks on the sheets of a workbook. */
export const excelMarks = (run: ExcelRun, clock: Clock): Pick<SheetHost, 'setMarks' | 'changeMarks'> =>
  markedSheets({ limits: LIMITS, clock, stamp, put: (id, change) => put(run, id, change) });

/** One request finds the rules, one reads what is ours, one writes. */
const put = (run: ExcelRun, id: SheetId, { add, keep }: MarkChange): Promise<MarkOutcome> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const protection = sheet.protection.load('protected,options/allowFormatCells');
    const formats = loadRules(sheet);
    await context.sync();
    if (protection.protected && !protection.options.allowFormatCells) return 'protected';
    const ours = await ourRules(context, formats, keep.length > 0);
    const tags = ours.map(({ tag }) => tag);
    if (!standsAsKept(keep, tags, ({ cells }, at) => ours[at]!.cells === cells)) return 'moved';
    const kept = new Set(keep.map(({ tag }) => tag));
    const gone = ours.filter(({ tag }) => !kept.has(tag));
    if (gone.length === 0 && add.length === 0) return 'done';
    for (const { format } of gone) format.delete();
    // Excel puts each new rule before the others, so errors come last to stand first.
    for (const list of [...add].reverse()) addRule(sheet, list);
    await context.sync();
    return 'done';
  });

function addRule(sheet: Excel.Worksheet, { level, addresses, tag }: TaggedList): void {
  const { fill, font, line } = LOOKS[level];
  const { rule, format } = sheet.getRanges(addresses).conditionalFormats.add('Custom').custom;
  rule.formula = markFormula(tag);
  format.fill.color = fill;
  format.font.color = font;
  format.borders.bottom.style = line;
  format.borders.bottom.color = font;
}
