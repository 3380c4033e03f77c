/** Marks from the sidebar: it knows what stands on the sheet, so that only the rules that differ cross to the server. */
import { randomId } from '../../core/pane/random-id.js';
import type { Clock, SheetHost } from '../../core/ports/index.js';
import type { MarkLimits } from '../../core/table/mark-lists.js';
import { markedSheets } from '../../core/table/marked-sheets.js';
import type { ServerMethod } from './script-run.js';

/** The host documents no limits. */
const LIMITS: MarkLimits = {
  ranges: 1_000, // what reads back in one piece
  total: 10_000, // a sheet that full is better read in the list
  characters: Infinity,
  lists: Infinity,
};

/** Marks on the sheets of a spreadsheet. Ranges cross as their addresses alone. */
export const sheetsMarks = (setMarks: ServerMethod<'setMarks'>, clock: Clock): Pick<SheetHost, 'setMarks' | 'changeMarks'> =>
  markedSheets({
    limits: LIMITS,
    clock,
    stamp: randomId,
    put(id, { add, keep }) {
      const rules = add.map(({ level, tag, addresses }) => ({ level, tag, addresses }));
      return setMarks(id, rules, keep);
    },
  });
