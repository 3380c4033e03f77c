/** Marks from the sidebar: it knows what stands on the sheet, so that only the rules that differ cross to the server. */
import type { Clock, SheetHost, SheetId } from '../../core/ports/index.js';
import type { MarkLimits } from '../../core/table/mark-lists.js';
import { SheetMarks } from '../../core/table/sheet-marks.js';
import { randomId } from './random-id.js';
import type { ServerMethod } from './script-run.js';

/** The host documents no limits. */
const LIMITS: MarkLimits = {
  ranges: 1_000, // what reads back in one piece
  total: 10_000, // a sheet that full is better read in the list
  characters: Infinity,
  lists: Infinity,
};

/** Marks on the sheets of a spreadsheet. */
export function sheetsMarks(setMarks: ServerMethod<'setMarks'>, clock: Clock): Pick<SheetHost, 'setMarks' | 'changeMarks'> {
  const sheets = new Map<SheetId, SheetMarks>();
  const marksOf = (id: SheetId): SheetMarks => {
    const marks = sheets.get(id) ?? new SheetMarks(LIMITS, randomId, clock);
    sheets.set(id, marks);
    return marks;
  };
  const write = (id: SheetId, isDoubtful = false) =>
    marksOf(id).write(
      ({ add, keep }) =>
        setMarks(
          id,
          add.map(({ level, tag, addresses }) => ({ level, tag, addresses })),
          keep,
        ),
      isDoubtful,
    );
  return {
    async setMarks(id, marks) {
      await marksOf(id).set(marks);
      return write(id);
    },
    async changeMarks(id, parts, doubt) {
      await marksOf(id).change(parts, doubt);
      return write(id, doubt !== undefined);
    },
  };
}
