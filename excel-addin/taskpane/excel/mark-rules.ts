/** Our own conditional formats on a sheet: found by their tag, whatever became of them; nobody else's is touched. */
import { TAG } from '../../../core/table/mark-tags.js';
import { ExcelError } from './excel-error.js';

export interface TaggedRule {
  readonly format: Excel.ConditionalFormat;
  readonly tag: string;
}

/** Always true, the same in every language of Excel, and recognised by its text. */
export const markFormula = (tag: string): string => `=LEN("${tag}")>0`;

/** Asks for the rules of a sheet; they are there after the next sync. */
export const loadRules = (sheet: Excel.Worksheet): Excel.ConditionalFormatCollection =>
  sheet.getRange().conditionalFormats.load('items/id,items/type');

/** Those of the loaded rules that are ours. Formulas cannot be loaded with the list: that fails as soon as it holds another kind of rule. */
export async function ourRules(context: Excel.RequestContext, formats: Excel.ConditionalFormatCollection): Promise<TaggedRule[]> {
  const custom = formats.items.filter((format) => format.type === 'Custom');
  if (custom.length === 0) return [];
  for (const format of custom) format.custom.rule.load('formula');
  let readable = custom;
  try {
    await context.sync();
  } catch {
    readable = await readOneByOne(context, custom);
  }
  return readable.flatMap((format) => {
    const tag = /"([^"]*)"/u.exec(format.custom.rule.formula)?.[1] ?? '';
    return format.custom.rule.formula.includes(TAG) ? { format, tag } : [];
  });
}

/** A rule that was duplicated by hand can make a whole request fail; the others are still ours to remove. */
async function readOneByOne(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<Excel.ConditionalFormat[]> {
  const readable: Excel.ConditionalFormat[] = [];
  for (const format of formats) {
    try {
      format.custom.rule.load('formula');
      // One request each on purpose: the failure of one must not hide the others.
      await context.sync();
      readable.push(format);
    } catch (error) {
      if ((error as { code?: unknown }).code === undefined) throw new ExcelError('GeneralException', error);
    }
  }
  return readable;
}
