/** Changes of one user, as operations of PATCH and as they make a whole user of another. */
import type { FieldValue } from '../../../fields/field.js';
import type { PlannedRow } from '../../../plan/planned-row.js';
import { objectOf, type Json } from '../../shared/json.js';
import { textOf } from './json.js';
import { ENTERPRISE, PATHS, USER_SCHEMA } from './names.js';
import { displayNameOf, userNameOf } from './resource.js';
import { SEVERAL, withOne } from './several.js';

/** One attribute and what it becomes; null takes it away. */
export interface Change {
  readonly path: string;
  readonly value: unknown;
}

const NAMES: readonly string[] = ['firstName', 'lastName'];
/** Told by a service and never written: its own numbers, and groups, which are changed where they are kept. */
const READ_ONLY: readonly string[] = ['meta', 'groups'];

/** What a row changes of a user who is told so. The fields that go by requests of their own are left out. */
export function changesOf(row: PlannedRow, user: Json, leaderId: string | null): Change[] {
  const changes = new Map<string, unknown>();
  for (const { field, to } of row.changes) {
    const path = PATHS[field];
    if (path === undefined || field === 'groups' || field === 'status') continue;
    const attribute = SEVERAL.get(field);
    if (attribute !== undefined) changes.set(path, several(field, changes.get(path) ?? user[attribute], to));
    else if (field === 'teamLeader')
      changes.set(path, leaderId === null ? null : { value: leaderId }); // whole: its parts cannot be reached everywhere
    else if (field === 'userName')
      changes.set(path, to ?? userNameOf(row)); // nobody is without
    else changes.set(path, to);
  }
  const shown = displayName(row, user);
  if (shown !== null) changes.set('displayName', shown);
  return [...changes].map(([path, value]) => ({ path, value: Array.isArray(value) && value.length === 0 ? null : value }));
}

function several(field: string, values: unknown, to: FieldValue): readonly unknown[] {
  return withOne(field, values, typeof to === 'string' ? to : null);
}

/** The name as a whole follows its parts where it was made of them; null where it stays. */
function displayName(row: PlannedRow, user: Json): string | null {
  const name = objectOf(user['name']);
  const [first, last] = [textOf(name['givenName']) ?? null, textOf(name['familyName']) ?? null];
  const to = new Map(row.changes.map((change) => [change.field, change.to]));
  if (!NAMES.some((field) => to.has(field)) || user['displayName'] !== displayNameOf(first, last)) return null;
  return displayNameOf(to.get('firstName') ?? first, to.get('lastName') ?? last);
}

/** As operations. A whole value replaces another or none; only taking away has an operation of its own. */
export function operationsOf(changes: readonly Change[]): object[] {
  return changes.map(({ path, value }) => (value === null ? { op: 'remove', path } : { op: 'replace', path, value }));
}

/** The whole user with these changes. The extension goes along: a replacement without it would drop what it holds. */
export function replacementOf(user: Json, changes: readonly Change[]): object {
  const body: Record<string, unknown> = Object.fromEntries(Object.entries(user).filter(([name]) => !READ_ONLY.includes(name)));
  for (const { path, value } of changes) put(body, path, value);
  const schemas = Array.isArray(body['schemas']) ? (body['schemas'] as unknown[]) : [USER_SCHEMA];
  body['schemas'] = body[ENTERPRISE] === undefined ? schemas : [...new Set([...schemas, ENTERPRISE])];
  return body;
}

function put(body: Record<string, unknown>, path: string, value: unknown): void {
  const [parent, attribute] = path.startsWith(`${ENTERPRISE}:`)
    ? [ENTERPRISE, path.slice(ENTERPRISE.length + 1)]
    : path.includes('.')
      ? [path.split('.')[0] ?? '', path.split('.')[1] ?? '']
      : [null, path];
  const into: Record<string, unknown> = parent === null ? body : { ...objectOf(body[parent]) };
  if (value === null) Reflect.deleteProperty(into, attribute);
  else into[attribute] = value;
  if (parent !== null) body[parent] = into;
}
