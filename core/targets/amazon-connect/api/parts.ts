/** The parts of a user, each changed by a request of its own; tags and proficiencies by two or three of them, one after the other. */
import type { FieldValue } from '../../../fields/field.js';
import { levelOf } from '../../../fields/level-list.js';
import { tagOf } from '../../../fields/tag-list.js';
import type { FieldChange } from '../../../plan/planned-row.js';
import type { Part } from '../../../sending/api.js';

/** Whatever may change a key comes last. */
export const PARTS = [
  { name: 'phone', fields: ['phoneType', 'deskPhone', 'afterCallWork', 'autoAccept'], inCreate: true },
  { name: 'routing', fields: ['routingProfile'], inCreate: true },
  { name: 'security', fields: ['securityProfiles'], inCreate: true },
  { name: 'hierarchy', fields: ['hierarchy'], inCreate: true },
  { name: 'tags', fields: ['tags'], inCreate: true },
  { name: 'proficiencies', fields: ['proficiencies'], inCreate: false },
  { name: 'identity', fields: ['firstName', 'lastName', 'email', 'secondaryEmail', 'mobile'], inCreate: true },
  { name: 'employee-id', fields: ['employeeId'], inCreate: true },
] as const satisfies readonly Part[];

export type PartName = (typeof PARTS)[number]['name'];

/** Lists whose entries are set and removed one by one. */
const ENTRY_FIELDS: readonly string[] = ['tags', 'proficiencies'];

export const hasEntries = (field: string): boolean => ENTRY_FIELDS.includes(field);

/** Entries of a list by what they are about: a tag by its key, a proficiency by its name. */
export function entriesOf(field: string, value: FieldValue | undefined): ReadonlyMap<string, string> {
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

/** The entries that a change is about, each with what it says before and after; undefined where there is none. */
export interface EntryChange {
  readonly key: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Entries that both sides have alike are left out. */
export function entryChanges({ field, from, to }: FieldChange): EntryChange[] {
  const [before, after] = [entriesOf(field, from), entriesOf(field, to)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({ key, from: before.get(key), to: after.get(key) }))
    .filter((each) => each.from !== each.to);
}
