/** Rows by what their leader cell says, looked up by the texts under which a leader is known. */
import { KeyIndex } from '../roster/key-index.js';
import { isLettersKey, lettersKey } from '../roster/mended-key.js';
import type { RowMove } from '../roster/row-room.js';
import { referenceKey } from './reference-key.js';

const NONE = -1;

export class References {
  readonly rows: KeyIndex;
  /** What cells say or said, by its letters alone; made when somebody looks for letters for the first time. */
  private byLetters: Map<string, Set<string>> | null = null;

  constructor(rows: number) {
    this.rows = new KeyIndex(rows);
  }

  /** Notes what a row says, as a reference key; empty where it says nothing. Returns another row that says the same, or -1. */
  set(row: number, key: string): number {
    const other = this.rows.set(row, key);
    if (other === NONE && this.byLetters !== null && key !== '') noteLetters(this.byLetters, key);
    return other;
  }

  /** Follows rows that come or go without saying anything. */
  moveRows(move: RowMove): void {
    this.rows.moveRows(move);
  }

  /** Calls back for the rows whose leader cell means one of these keys; for keys of letters alone, whatever stands between them there. */
  forEach(keys: Iterable<string>, visit: (row: number) => void): void {
    for (const key of keys) {
      if (!isLettersKey(key)) this.rows.forEach(referenceKey(key), visit);
      else for (const said of this.saidIn(key)) this.rows.forEach(said, visit);
    }
  }

  private saidIn(letters: string): Iterable<string> {
    if (this.byLetters === null) {
      this.byLetters = new Map();
      for (const said of this.rows.allKeys()) noteLetters(this.byLetters, said);
    }
    return this.byLetters.get(letters) ?? NOTHING;
  }
}

const NOTHING: readonly string[] = [];

function noteLetters(byLetters: Map<string, Set<string>>, said: string): void {
  const letters = said.includes('@') ? lettersKey(said) : '';
  const known = byLetters.get(letters);
  if (known) known.add(said);
  else byLetters.set(letters, new Set([said]));
}
