/** The names in a cell that a target keeps lists of: those that it says, and those of them that the target does not have. */
import type { Field } from '../fields/field.js';
import { parseGroups } from '../fields/group-list.js';
import { namesWithLevels } from '../fields/level-list.js';
import { tagHalves } from '../fields/tag-list.js';
import type { DirectoryIndex } from './directory.js';

/** What the limit of a list counts one by one; null for a field that is no list. */
export function namesIn(field: Field, text: string, directory: DirectoryIndex): readonly string[] | null {
  switch (field.kind) {
    case 'group-list':
    case 'name-list':
      return parseGroups(text, directory.namesOf(field), Infinity).names;
    case 'level-list':
      return namesWithLevels(text);
    case 'tag-list':
      return tagHalves(text);
    default:
      return null;
  }
}

/** Names of a cell that are not on the list of its field; null where the field has none, or it is not known. */
export function namesNotKnown(field: Field, text: string, directory: DirectoryIndex): readonly string[] | null {
  const known = directory.namesOf(field);
  if (known === null) return null;
  return [...new Set((namesIn(field, text, directory) ?? [text]).filter((name) => name !== '' && !known.has(name)))];
}
