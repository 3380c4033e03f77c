// @ts-check
/** Where the floor puts what it finds, and how two engines compare: packed numbers, no object until somebody reads one. */

const FIELD_BITS = 5;

/** Stands for the whole row. */
export const WHOLE_ROW = (1 << FIELD_BITS) - 1;

/** Codes by number, for engines that agree. */
export const CODES = [
  'required', 'identifier-missing', 'yes-no', 'email-format', 'email-characters', 'employment-status', 'date-format', 'date-implausible',
  'group-syntax', 'group-unknown', 'role-unknown', 'too-long', 'email-duplicate', 'employee-id-duplicate', 'email-taken',
  'employee-id-taken', 'user-ambiguous', 'cell-error', 'whitespace', 'invisible-character', 'mixed-script', 'looks-like-total',
  'repeated-header', 'leader-not-found', 'leader-ambiguous', 'leader-self', 'leader-inactive', 'leader-not-manager', 'leader-cycle',
  'leader-blocked', 'leader-leading-zeros', 'leader-unassigned',
]; // prettier-ignore

/** Number of each code. */
export const CODE = Object.fromEntries(CODES.map((code, number) => [code, number]));

export class Found {
  cells = new Int32Array(1 << 14);
  codes = new Uint8Array(1 << 14);
  length = 0;

  add(row, field, code) {
    if (this.length === this.cells.length) {
      const [cells, codes] = [new Int32Array(this.length * 2), new Uint8Array(this.length * 2)];
      cells.set(this.cells);
      codes.set(this.codes);
      this.cells = cells;
      this.codes = codes;
    }
    this.cells[this.length] = (row << FIELD_BITS) | field;
    this.codes[this.length++] = code;
  }
}

/** The findings as a count and one number that no order changes; two engines that found the same have the same. */
export function digest(findings) {
  const all = [...findings].sort((a, b) => a - b);
  return `${all.length}:${(all.reduce((hash, finding) => (Math.imul(hash, 31) + finding) | 0, 7) >>> 0).toString(16)}`;
}

/** A finding of the form that `digest` takes: row, column and number of the code. */
export const packed = (row, column, code) => (row * (1 << FIELD_BITS) + column) * CODES.length + code;

export function* packedOf(found) {
  for (let i = 0; i < found.length; i++) yield packed(found.cells[i] >> FIELD_BITS, found.cells[i] & WHOLE_ROW, found.codes[i]);
}
