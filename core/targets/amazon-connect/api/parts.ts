/** The parts of a user, each changed by a request of its own, and what a part changes of a field that two or three of them share. */
import { levelOf } from '../../../fields/level-list.js';
import { tagOf } from '../../../fields/tag-list.js';
import type { FieldValue } from '../../../fields/field.js';
import type { FieldChange } from '../../../plan/planned-row.js';
import type { Part } from '../../../sending/api.js';

/** Removing comes before setting, since the number of tags and of proficiencies is limited; whatever may change a key comes last. */
export const PARTS = [
  { name: 'phone', fields: ['phoneType', 'deskPhone', 'afterCallWork', 'autoAccept'], inCreate: true },
  { name: 'routing', fields: ['routingProfile'], inCreate: true },
  { name: 'security', fields: ['securityProfiles'], inCreate: true },
  { name: 'hierarchy', fields: ['hierarchy'], inCreate: true },
  { name: 'tags-gone', fields: ['tags'], inCreate: true },
  { name: 'tags', fields: ['tags'], inCreate: true },
  { name: 'proficiencies-gone', fields: ['proficiencies'], inCreate: false },
  { name: 'proficiencies-levels', fields: ['proficiencies'], inCreate: false },
  { name: 'proficiencies-new', fields: ['proficiencies'], inCreate: false },
  { name: 'identity', fields: ['firstName', 'lastName', 'email', 'secondaryEmail', 'mobile'], inCreate: true },
  { name: 'employee-id', fields: ['employeeId'], inCreate: true },
] as const satisfies readonly Part[];

export type PartName = (typeof PARTS)[number]['name'];

type Entries = ReadonlyMap<string, string>;

/** Which entries of a list a part is about. */
const ENTRIES: ReadonlyMap<string, (from: string | undefined, to: string | undefined) => boolean> = new Map<
  PartName,
  (from: string | undefined, to: string | undefined) => boolean
>([
  ['tags-gone', (_, to) => to === undefined],
  ['tags', (from, to) => to !== undefined && to !== from],
  ['proficiencies-gone', (_, to) => to === undefined],
  ['proficiencies-levels', (from, to) => from !== undefined && to !== undefined && from !== to],
  ['proficiencies-new', (from, to) => from === undefined && to !== undefined],
]);

/** True where a part changes some entries of a list, and another part the others. */
export const isShared = (part: string | undefined): boolean => part !== undefined && ENTRIES.has(part);

/** Entries of a list by what they are about: a tag by its key, a proficiency by its name. */
export function entriesOf(field: string, value: FieldValue | undefined): Entries {
  const entries = new Map<string, string>();
  if (!Array.isArray(value)) return entries;
  for (const text of value as readonly string[]) {
    const { key, said } = field === 'tags' ? asTag(text) : asLevel(text);
    entries.set(key, said);
  }
  return entries;
}

function asTag(text: string): { key: string; said: string } {
  const { key, value } = tagOf(text);
  return { key, said: value };
}

function asLevel(text: string): { key: string; said: string } {
  const { name, level } = levelOf(text);
  return { key: name, said: level };
}

/** The entries that a part changes, each with what it says before and after; undefined where there is none. */
export function entriesOfPart(part: string, { field, from, to }: FieldChange): Map<string, readonly [from?: string, to?: string]> {
  const [before, after] = [entriesOf(field, from), entriesOf(field, to)];
  const isMeant = ENTRIES.get(part) ?? (() => false);
  const meant = new Map<string, readonly [from?: string, to?: string]>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    if (isMeant(was, is)) meant.set(key, [was, is] as readonly [from?: string, to?: string]);
  }
  return meant;
}
