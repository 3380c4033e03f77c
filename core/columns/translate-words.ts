/** Cells whose words mean others: each as it stands on the sheet, or what a person said that it means. */
import type { FieldKind } from '../fields/field.js';
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
  const means = meanings.get(wordKey(text)) ?? (kind === 'group-list' ? translatedList(text, meanings) : undefined);
  if (means === undefined) return same;
  return { value: means === '' ? null : means, shown: null, format: null };
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
