/** Roles that a target has as far as anybody knows: those that it lists, else those of its users, which may not be all. */
import type { FieldSet } from '../fields/field.js';
import type { Directory } from './directory.js';

/** Null where nothing is known. */
export function knownRoles(directory: Directory | undefined, { fields }: FieldSet): readonly string[] | null {
  if (directory?.roles) return directory.roles;
  const key = fields.find(({ kind }) => kind === 'role')?.key;
  if (!directory || key === undefined) return null;
  const roles = new Set((directory.users ?? []).map((user) => user[key]).filter((role) => typeof role === 'string' && role !== ''));
  return roles.size === 0 ? null : ([...roles] as string[]);
}
