/** Types into cells as a person does: what the product itself writes goes through its writer. */
import type { SheetId } from '../../../core/ports/index.js';
import { type Lent, onSheet } from './scratch.js';

/** What an add-in sets is parsed like something typed. Each text goes into a cell of its own, by its address. */
export function type(lent: Pick<Lent, 'run'>, id: SheetId, texts: Readonly<Record<string, string>>): Promise<void> {
  return onSheet(lent, id, async (sheet, context) => {
    for (const [address, text] of Object.entries(texts)) sheet.getRange(address).values = [[text]];
    await context.sync();
  });
}
