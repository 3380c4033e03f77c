/** Which fields of a target a create would silently leave behind. */
import type { Field, FieldKind, FieldValue } from '../../../core/fields/field.js';
import type { KnownNames } from '../../../core/sending/api.js';
import type { TargetAdapter } from './adapter.js';
import { creation } from './rows.js';

const NAME = 'Some name';
/** What a create is made by, what it waits for, and what is no value of a person. */
const ELSEWHERE: readonly string[] = ['email', 'employeeId', 'teamLeader', 'temporaryPassword', 'status', 'record'];
const OF_KIND: Partial<Record<FieldKind, FieldValue>> = {
  'yes-no': true,
  date: '2026-05-04',
  phone: '+493012345678',
  'tag-list': ['Team: North'],
  'level-list': ['Billing: 3'],
  'group-list': [NAME],
  'name-list': [NAME],
};

function sampleOf({ kind, choices, min }: Field): FieldValue {
  if (choices) return [...choices.values()][0] ?? NAME;
  return kind === 'number' ? String(min ?? 1) : (OF_KIND[kind] ?? NAME);
}

/** Lists of the target in which the samples stand. */
function namesFor(fields: readonly Field[]): KnownNames {
  const listed = fields.flatMap((field) => (field.list === undefined ? [] : [[field.list, [sampleOf(field)].flat()[0]] as const]));
  return new Map([...listed, ['groups', NAME] as const].map(([list, name]) => [list, [{ id: '7', name: String(name) }]]));
}

/** Fields that change no create, go by no file and have no request of their own behind it. */
export function unsentFields({ target, settings, person }: TargetAdapter, fields: readonly Field[] = target.fields): string[] {
  const api = target.api(settings, namesFor(fields));
  const { keys, values } = person('Ann', 1);
  const sent = (key: string, value: FieldValue): string =>
    JSON.stringify(api.create(creation({ keys, values: { ...values, [key]: value } }), () => '9'));
  const later = (api.parts ?? []).flatMap((part) => (part.inCreate ? [] : part.fields));
  const known = [...ELSEWHERE, ...(target.byFile ?? []), ...later];
  return fields
    .filter((field) => !known.includes(field.key) && sent(field.key, sampleOf(field)) === sent(field.key, null))
    .map(({ key }) => key);
}
