/** The marks of a host's sheets: what each of them shows, and in which order it is written, is the same everywhere. */
import type { Clock, SheetHost, SheetId } from '../ports/index.js';
import type { MarkLimits } from './mark-lists.js';
import type { MarkOutcome } from './mark-tags.js';
import { type MarkChange, SheetMarks } from './sheet-marks.js';

/** What differs from one host to the next. */
export interface MarkWriter {
  readonly limits: MarkLimits;
  readonly clock: Clock;
  /** Makes a name that nobody else gives to marks. */
  readonly stamp: () => string;
  /** Writes what differs on a sheet. */
  readonly put: (sheet: SheetId, change: MarkChange) => Promise<MarkOutcome>;
}

export function markedSheets({ limits, clock, stamp, put }: MarkWriter): Pick<SheetHost, 'setMarks' | 'changeMarks'> {
  const sheets = new Map<SheetId, SheetMarks>();
  const marksOf = (id: SheetId): SheetMarks => {
    const marks = sheets.get(id) ?? new SheetMarks(limits, stamp, clock);
    sheets.set(id, marks);
    return marks;
  };
  const write = (id: SheetId, isDoubtful: boolean) => marksOf(id).write((change) => put(id, change), isDoubtful);
  return {
    async setMarks(id, marks) {
      await marksOf(id).set(marks);
      return write(id, false);
    },
    async changeMarks(id, parts, doubt) {
      await marksOf(id).change(parts, doubt);
      return write(id, doubt !== undefined);
    },
  };
}
