/** Our own conditional formats on a sheet: found and removed by their tag, whatever became of them; nobody else's is touched. */
import type { MarkLevel } from '../../../core/ports/index.js';
import { ExcelError } from './excel-error.js';

const TAG = 'muster:';

/** Always true, the same in every language of Excel, and recognised by its text. */
export const markFormula = (level: MarkLevel): string => `=LEN("${TAG}${level}")>0`;

/** Deletes our rules. The last request is left to the caller's sync, so that old marks go and new ones come in one step. */
export async function removeOurRules(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const formats = sheet.getRange().conditionalFormats.load('items/id,items/type');
  await context.sync();
  const custom = formats.items.filter((format) => format.type === 'Custom');
  if (custom.length === 0) return;
  // Formulas cannot be loaded with the list: that fails as soon as it holds another kind of rule.
  for (const format of custom) format.custom.rule.load('formula');
  let readable = custom;
  try {
    await context.sync();
  } catch {
    readable = await readOneByOne(context, custom);
  }
  for (const format of readable) if (format.custom.rule.formula.includes(TAG)) format.delete();
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
