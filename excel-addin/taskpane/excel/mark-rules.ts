/** Our own conditional formats on a sheet: found by their tag, whatever became of them; nobody else's is touched. */
import { TAG } from '../../../core/table/mark-tags.js';
import { ExcelError } from './excel-error.js';

export interface TaggedRule {
  readonly format: Excel.ConditionalFormat;
  readonly tag: string;
  /** Number of its cells; null where nobody asked. */
  readonly cells: number | null;
}

/** Always true, the same in every language of Excel, and recognised by its text. */
export const markFormula = (tag: string): string => `=LEN("${tag}")>0`;

/** Asks for the rules of a sheet; they are there after the next sync. */
export const loadRules = (sheet: Excel.Worksheet): Excel.ConditionalFormatCollection =>
  sheet.getRange().conditionalFormats.load('items/id,items/type');

/** Those of the loaded rules that are ours, with `counts` how many cells each has. Formulas cannot be loaded with the list: that fails as soon as it holds another kind of rule. */
export async function ourRules(
  context: Excel.RequestContext,
  formats: Excel.ConditionalFormatCollection,
  counts: boolean,
): Promise<TaggedRule[]> {
  const custom = formats.items.filter((format) => format.type === 'Custom');
  if (custom.length === 0) return [];
  const areas = new Map(custom.map((format) => [format, loadRule(format, counts)]));
  let readable = custom;
  try {
    await context.sync();
  } catch {
    readable = await readOneByOne(context, custom, areas, counts);
  }
  return readable.flatMap((format) => {
    const tag = /"([^"]*)"/u.exec(format.custom.rule.formula)?.[1] ?? '';
    return format.custom.rule.formula.includes(TAG) ? { format, tag, cells: areas.get(format)?.cellCount ?? null } : [];
  });
}

function loadRule(format: Excel.ConditionalFormat, counts: boolean): Excel.RangeAreas | null {
  format.custom.rule.load('formula');
  return counts ? format.getRanges().load('cellCount') : null;
}

/** A rule that was duplicated by hand can make a whole request fail; the others are still ours to remove. */
async function readOneByOne(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
  areas: Map<Excel.ConditionalFormat, Excel.RangeAreas | null>,
  counts: boolean,
): Promise<Excel.ConditionalFormat[]> {
  const readable: Excel.ConditionalFormat[] = [];
  for (const format of formats) {
    try {
      areas.set(format, loadRule(format, counts));
      // One request each on purpose: the failure of one must not hide the others.
      await context.sync();
      readable.push(format);
    } catch (error) {
      if ((error as { code?: unknown }).code === undefined) throw new ExcelError('GeneralException', error);
    }
  }
  return readable;
}
