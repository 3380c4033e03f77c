/** A cell that says a list, with names added or taken away. */
import type { Field } from '../../fields/field.js';
import { parseGroups } from '../../fields/group-list.js';
import { levelOf } from '../../fields/level-list.js';
import { entriesOf } from '../../fields/pairs.js';
import { tagOf } from '../../fields/tag-list.js';
import type { DirectoryIndex } from '../../roster/directory.js';
import { hasSeveral } from '../person-form/inputs.js';

/** True where a cell of the field says several entries. */
export const isList = (field: Field): boolean => hasSeveral(field) || field.kind === 'level-list' || field.kind === 'tag-list';

/** The entries of a cell, or null where it cannot be read. A blank one has none. */
export function entriesIn(field: Field, text: string, directory: DirectoryIndex): readonly string[] | null {
  if (text === '') return [];
  if (!hasSeveral(field)) return entriesOf(text);
  const { names, fault } = parseGroups(text, directory.namesOf(field), Infinity);
  // A name that the target does not know is a name all the same.
  return fault !== 0 && names.length === 0 ? null : names;
}

/** What an entry is known by: a skill whatever its level, a tag whatever its value. */
export function nameOf(field: Field, entry: string): string {
  if (field.kind === 'level-list') return levelOf(entry).name;
  return field.kind === 'tag-list' ? tagOf(entry).key : entry;
}

/** The list with these entries; one of the same name is replaced in its place. */
export function withEntries(field: Field, now: readonly string[], added: readonly string[]): readonly string[] {
  const byName = new Map(now.map((entry) => [nameOf(field, entry), entry]));
  for (const entry of added) byName.set(nameOf(field, entry), entry);
  return [...byName.values()];
}

/** The list without the entries of these names. */
export function withoutEntries(field: Field, now: readonly string[], removed: readonly string[]): readonly string[] {
  const names = new Set(removed.map((entry) => nameOf(field, entry)));
  return now.filter((entry) => !names.has(nameOf(field, entry)));
}

/** The list as a cell says it; a name with a comma would fall apart between commas. */
export function listText(entries: readonly string[]): string {
  if (!entries.some((entry) => entry.includes(','))) return `{${entries.join(', ')}}`;
  return entries.length === 1 ? entries[0]! : entries.join('; ');
}
