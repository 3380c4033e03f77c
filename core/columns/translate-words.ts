/** Cells whose words mean others: each as it stands on the sheet, or what a person said that it means. */
import type { FieldKind } from '../fields/field.js';
import { levelOf } from '../fields/level-list.js';
import { entriesOf, type Pair, pairsText } from '../fields/pairs.js';
import { trimBlanks } from '../text/chars.js';
import type { MadeCell, RowCells } from './made-columns.js';
import { madeText } from './made-text.js';
import { wordKey } from './word-key.js';

/** The cell of a column by what its word means; a word that was told nothing of stays as it is. */
export function translateCell(row: RowCells, column: number, kind: FieldKind, meanings: ReadonlyMap<string, string>): MadeCell {
  const value = row.cells[column] ?? null;
  const shown = row.shown?.[column] ?? null;
  const same = { value, shown, format: row.formats?.[column] ?? null };
  const text = madeText(value, shown);
  if (text === '') return same;
  const means = meanings.get(wordKey(text)) ?? translatedInside(text, kind, meanings);
  if (means === undefined) return same;
  return { value: means === '' ? null : means, shown: null, format: null };
}

function translatedInside(text: string, kind: FieldKind, meanings: ReadonlyMap<string, string>): string | undefined {
  if (kind === 'level-list') return translatedLevels(text, meanings);
  return kind === 'group-list' || kind === 'name-list' ? translatedList(text, meanings) : undefined;
}

/** The same of names with levels, which stay; a name that means nothing goes with its level. */
function translatedLevels(text: string, meanings: ReadonlyMap<string, string>): string | undefined {
  const pairs = (entriesOf(text) ?? []).map(levelOf);
  if (!pairs.some(({ name }) => meanings.has(wordKey(name)))) return undefined;
  const kept = pairs.map(({ name, level }): Pair => [meanings.get(wordKey(name)) ?? name, level]).filter(([name]) => name !== '');
  return kept.length === 0 ? '' : pairsText(kept);
}

/** A list whose names mean others, each by itself; undefined where none does. */
function translatedList(text: string, meanings: ReadonlyMap<string, string>): string | undefined {
  const [inside, hasBraces] = withoutBraces(text);
  const names = inside.split(hasBraces ? /[,\n]/u : /[,;\n]/u).map(trimBlanks);
  if (!names.some((name) => meanings.has(wordKey(name)))) return undefined;
  const kept = names.map((name) => withoutBraces(meanings.get(wordKey(name)) ?? name)[0]).filter((name) => name !== '');
  return kept.length === 0 ? '' : `{${kept.join(', ')}}`;
}

const withoutBraces = (text: string): [inside: string, hasBraces: boolean] =>
  text.startsWith('{') && text.endsWith('}') ? [trimBlanks(text.slice(1, -1)), true] : [text, false];
