/**
 * Whom nicknames mean. A word and whom it means are kept as fingerprints that only this user's host can make; they are told again by
 * making those of the words on the sheet and of everybody whom the sheet and the target know.
 */
import { wordKey } from '../columns/word-key.js';
import type { Crypto } from '../ports/index.js';
import { cellText, placeColumn, placeValue } from '../roster/cell-place.js';
import { UNASSIGNED } from '../fields/unassigned.js';
import { textOfValue } from '../roster/row-reader.js';
import { lowerCase } from '../text/chars.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { StoredReading } from './reading-store.js';

/** The word under which the one leader of all rows is kept. */
export const EVERY_ROW = '';

const asWord = (field: string, word: string): string => `leader word\n${field}\n${word}`;
const asKey = (key: string): string => `leader\n${lowerCase(key)}`;

/** Field key to words and whom they mean, in plain text: in the memory of the pane only. */
export type KnownPeople = ReadonlyMap<string, ReadonlyMap<string, string>>;

export class ReadingPeople {
  private readonly crypto: Crypto;
  private readonly fingerprints = new Map<string, string>();
  /** Whom somebody named in this pane: known though nobody else may know them. */
  private readonly named = new Set<string>();
  /** Fields whose one leader for all rows nobody knows. */
  readonly lost = new Set<string>();

  constructor(crypto: Crypto) {
    this.crypto = crypto;
  }

  private async make(texts: readonly string[]): Promise<(text: string) => string> {
    const unknown = [...new Set(texts)].filter((text) => !this.fingerprints.has(text));
    if (unknown.length > 0) {
      const made = await this.crypto.fingerprint(unknown);
      unknown.forEach((text, index) => this.fingerprints.set(text, made[index] ?? ''));
    }
    return (text) => this.fingerprints.get(text) ?? '';
  }

  /** Fingerprints of words of a field, and of whom they mean; null stays: it forgets a word. */
  async hidden(field: string, means: Readonly<Record<string, string | null>>): Promise<Record<string, string | null>> {
    const entries = Object.entries(means);
    for (const [, key] of entries) if (key !== null) this.named.add(key);
    const at = await this.make(entries.flatMap(([word, key]) => [asWord(field, word), ...(key === null ? [] : [asKey(key)])]));
    return Object.fromEntries(entries.map(([word, key]) => [at(asWord(field, word)), key === null ? null : at(asKey(key))]));
  }

  /** Whom the words of a sheet mean, as far as the sheet and the target know them. Nothing is asked where nothing is kept. */
  async known(checked: CheckedSheet, { people }: StoredReading): Promise<KnownPeople> {
    const known = new Map<string, Map<string, string>>();
    for (const [field, kept] of Object.entries(people)) {
      if (Object.keys(kept).length === 0) continue;
      const words = wordsOf(checked, field);
      const keys = [...new Set([...keysOf(checked), ...this.named])];
      const at = await this.make([...words.map((word) => asWord(field, word)), ...keys.map(asKey)]);
      const keyOf = new Map(keys.map((key) => [at(asKey(key)), key]));
      const told = new Map<string, string>();
      if (kept[at(asWord(field, EVERY_ROW))] === undefined || keyOf.has(kept[at(asWord(field, EVERY_ROW))] ?? '')) this.lost.delete(field);
      else this.lost.add(field);
      for (const word of words) {
        const key = keyOf.get(kept[at(asWord(field, word))] ?? '');
        if (key !== undefined) told.set(word, key);
      }
      known.set(field, told);
    }
    return known;
  }
}

/** Different words of a leader column as they stand on the sheet. */
function wordsOf({ roster: { index } }: CheckedSheet, key: string): string[] {
  const field = index.fields.findIndex((each) => each.key === key);
  const definition = index.fields[field];
  const words = new Set([EVERY_ROW]);
  if (!definition || placeColumn(index, field) < 0) return [...words];
  for (let row = 0; row < index.rows; row++) {
    const raw = placeValue(index, row, field);
    if (typeof raw === 'string') words.add(wordKey(textOfValue(raw, null, definition)));
  }
  return [...words];
}

/** Keys of everybody: addresses and IDs of the sheet and of the target. */
function keysOf({ roster: { index } }: CheckedSheet): string[] {
  const keys = new Set([UNASSIGNED, EVERY_ROW]);
  for (let row = 0; row < index.rows; row++) {
    if (!index.isPerson(row)) continue;
    keys.add(cellText(index, row, index.emailField)).add(cellText(index, row, index.idField));
  }
  for (const { email, employeeId } of index.parts.directory.users) keys.add(email ?? '').add(employeeId ?? '');
  return [...keys];
}
