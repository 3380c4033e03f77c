/** Highlights: one conditional format per level and list of addresses, over the user's own formatting and never in its place. */
import type { Mark, MarkLevel, MarkReport, SheetId } from '../../../core/ports/index.js';
import { a1Of } from '../../../core/table/a1.js';
import type { ExcelRun } from './excel-run.js';
import { markFormula, removeOurRules } from './mark-rules.js';

const ADDRESS_CHARACTERS = 8000; // Excel takes 8,192; what it does beyond differs from page to page
const MAX_RULES = 100; // some 80,000 scattered cells: a sheet that full is better read in the list

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
/** Where there are too many marks, errors are shown before the rest. */
const LEVELS: readonly MarkLevel[] = ['error', 'warning', 'change'];

interface Rule {
  readonly level: MarkLevel;
  readonly addresses: string;
  readonly marks: number;
}

/** Replaces all our marks on the sheet. */
export async function setMarks(run: ExcelRun, id: SheetId, marks: readonly Mark[]): Promise<MarkReport> {
  const wanted = LEVELS.flatMap((level) => rulesOf(level, marks));
  const rules = wanted.slice(0, MAX_RULES);
  const shown = rules.reduce((sum, rule) => sum + rule.marks, 0);
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const protection = sheet.protection.load('protected,options/allowFormatCells');
    await context.sync();
    if (protection.protected && !protection.options.allowFormatCells)
      return { shown: 0, leftOut: marks.length, reason: 'protected' } satisfies MarkReport;
    await removeOurRules(context, sheet);
    // Excel puts each new rule before the others, so errors come last to stand first.
    for (const rule of [...rules].reverse()) addRule(sheet, rule);
    await context.sync();
    const leftOut = marks.length - shown;
    return { shown, leftOut, ...(leftOut > 0 && { reason: 'too-many' as const }) };
  });
}

function addRule(sheet: Excel.Worksheet, { level, addresses }: Rule): void {
  const { fill, font, line } = LOOKS[level];
  const { rule, format } = sheet.getRanges(addresses).conditionalFormats.add('Custom').custom;
  rule.formula = markFormula(level);
  format.fill.color = fill;
  format.font.color = font;
  format.borders.bottom.style = line;
  format.borders.bottom.color = font;
}

/** Addresses of one level, joined up to the length that Excel takes. */
function rulesOf(level: MarkLevel, marks: readonly Mark[]): Rule[] {
  const rules: { level: MarkLevel; addresses: string; marks: number }[] = [];
  for (const mark of marks) {
    if (mark.level !== level) continue;
    const address = a1Of(mark.range);
    const last = rules[rules.length - 1];
    if (last && last.addresses.length + 1 + address.length <= ADDRESS_CHARACTERS) {
      last.addresses += `,${address}`;
      last.marks++;
    } else rules.push({ level, addresses: address, marks: 1 });
  }
  return rules;
}
