/** What the cells of a column say to the question whether it is a field: they fit, they speak against it, or they could be anything. */
import { dayOfBareSerial } from '../fields/date-cell.js';
import type { Field } from '../fields/field.js';
import { lazily } from '../text/lazily.js';
import type { Table } from '../table/table.js';
import { callingCodesFit, type CellLooks, cellLooks, rolesFit, wordsFit } from './cell-looks.js';
import { type ColumnEvidence, columnEvidence, sampledRows } from './evidence.js';

/** Cells of a kind that is easy to tell must fit at least so often. */
export const FITS = 0.7;
const MISFIT = 0.2;
/** So much of something else is more than a slip here and there. */
const MANY = 0.5;
/** Of a short list: one word of it stands in other lists too. */
const FEW_WORDS = 0.4;
/** Fewer cells than these are no sample of a whole column. */
const FEWEST = 8;
const LONG_TEXT = 1_000; // a field that takes more than this is for prose

export type Verdict = 'fits' | 'neutral' | 'against' | 'empty';

/** The cells of one column, read when they are first asked about. */
export class ColumnCells {
  readonly evidence: () => ColumnEvidence;
  readonly looks: () => CellLooks;
  private readonly table: Table;
  private readonly column: number;
  private readonly words = new Map<string, number>();

  constructor(table: Table, column: number) {
    this.table = table;
    this.column = column;
    this.evidence = lazily(() => columnEvidence(table, column));
    this.looks = lazily(() => cellLooks(table, column));
  }

  /** Share of the cells that are words of a field with a short list, in any language. */
  wordsFit(field: Field): number {
    const known = this.words.get(field.key);
    if (known !== undefined) return known;
    const fit = wordsFit(this.table, this.column, field);
    this.words.set(field.key, fit);
    return fit;
  }

  /** Share of the cells that name a role of the target, or mean one in another language; 0 where all of them are one word. */
  rolesFit(roles: readonly string[]): number {
    return rolesFit(this.table, this.column, roles);
  }

  /** Share of the cells that are international calling codes. */
  callingCodes(): number {
    return callingCodesFit(this.table, this.column);
  }

  get isSample(): boolean {
    return this.looks().filled >= FEWEST;
  }

  /** Numbers that somebody may have meant as days. */
  areSerials(): boolean {
    const { grid } = this.table;
    return sampledRows(this.table).every((row) => {
      const raw = grid.rows[row]?.[this.column] ?? null;
      return raw === null || raw === '' || !Number.isNaN(dayOfBareSerial(String(raw), raw, grid.dateSystem ?? 1900));
    });
  }
}

/** True where the cells of a leader column are keys that people use: addresses or IDs. */
export const areKeys = ({ email, id }: CellLooks): boolean => email + id >= FITS;

/** Judges the cells of a column for a field. */
export function verdictOf(field: Field, cells: ColumnCells): Verdict {
  const looks = cells.looks();
  if (looks.filled === 0) return 'empty';
  const { email, number, letters, prose, machineId, different } = looks;
  const date = (): number => cells.evidence().date;
  const decide = (fits: boolean, against: boolean): Verdict => (fits ? 'fits' : against ? 'against' : 'neutral');
  switch (field.kind) {
    case 'email':
      return decide(email >= FITS && different >= MANY, email === 0 && letters + number + looks.id >= FITS);
    case 'leader':
      return decide(
        areKeys(looks) && date() < FITS,
        looks.path >= MANY || machineId >= MANY || prose >= MANY || date() >= FITS || looks.phone >= MANY,
      );
    case 'yes-no':
      return decide(cells.evidence().yesNo >= FITS, cells.evidence().yesNo < MISFIT);
    case 'date':
      return decide(date() >= FITS, date() < MISFIT && !cells.areSerials());
    case 'choice':
    case 'status': {
      const fit = cells.wordsFit(field);
      return decide(fit >= FITS, fit < FEW_WORDS);
    }
    case 'employee-id':
      return decide(
        false, // numbers of something else look the same
        email > MISFIT || machineId >= FITS || looks.severalWords >= MANY || looks.phone >= MANY || date() >= FITS,
      );
    case 'name':
      return decide(letters >= FITS, email > MISFIT || number > MANY || looks.id >= FITS || prose >= MANY);
    case 'text': {
      if ((field.maxLength ?? 0) > LONG_TEXT)
        return decide(prose >= MANY, (cells.isSample && prose < MISFIT && different < MANY) || email > MISFIT || number > MANY);
      return decide(letters >= FITS, email > MISFIT || number > MANY || prose >= MANY || looks.id >= FITS);
    }
    case 'group-list':
      return decide(cells.evidence().braces >= FITS, email > MISFIT || number > MANY || cells.evidence().yesNo >= FITS);
    case 'name-list':
    case 'tag-list':
    case 'level-list':
      return decide(false, email > MISFIT || number > MANY || cells.evidence().yesNo >= FITS || date() >= FITS);
    case 'number':
      return decide(number >= FITS && date() < FITS, letters >= FITS || email > MISFIT || looks.phone >= MANY || date() >= FITS);
    case 'phone':
      return decide(looks.phone >= FITS, email > MISFIT || letters >= FITS || date() >= FITS);
    case 'calling-code':
      return decide(cells.callingCodes() >= FITS, email > MISFIT || prose >= MANY || date() >= FITS);
    case 'user-name':
      return decide(email >= FITS, prose >= MANY || looks.severalWords >= MANY || looks.phone >= MANY || date() >= FITS);
    case 'role':
      return decide(false, email > MISFIT || number > MANY || prose >= MANY || cells.evidence().yesNo >= FITS || date() >= FITS);
    case 'secret':
      return decide(false, cells.evidence().yesNo >= FITS || date() >= FITS || email > MISFIT);
    case 'record':
      return decide(areKeys(looks), letters >= FITS || prose >= MANY);
  }
}
