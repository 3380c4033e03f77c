/** The two JSON files that a check may be given: who exists at the target, and which heading is which field. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Directory, DirectoryEntry } from '../../core/index.js';

const text = z.optional(z.nullable(z.string()));
const yesNo = z.optional(z.nullable(z.boolean()));
/** One key per field of the roster; `leader` and `active` are other names for `teamLeader` and `status`. */
const User = z.looseObject({
  email: text,
  employeeId: text,
  firstName: text,
  lastName: text,
  manageTeam: yesNo,
  teamLeader: text,
  leader: text,
  active: yesNo,
  status: z.optional(z.nullable(z.enum(['active', 'deactivated']))),
});
const DirectoryFile = z.object({
  users: z.optional(z.array(User)),
  roles: z.optional(z.array(z.string())),
  groups: z.optional(z.array(z.string())),
});
const MappingFile = z.record(z.string(), z.string());

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new Error(`${path} could not be read as JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

/** @throws Error that says what the file should hold. */
export function readDirectory(path: string): Directory {
  const parsed = DirectoryFile.safeParse(readJson(path));
  if (!parsed.success) {
    const { path: place, message } = parsed.error.issues[0]!;
    const where = place.length > 0 ? ` At ${place.join('.')}: ${message}.` : '';
    throw new Error(`${path} is no directory.${where} Expected { "users": [], "roles": [], "groups": [] }, with IDs as text.`);
  }
  const { users, roles, groups } = parsed.data;
  return { ...(users && { users: users.map(entryOf) }), ...(roles && { roles }), ...(groups && { groups }) };
}

function entryOf(user: z.infer<typeof User>): DirectoryEntry {
  const leader = user.leader ?? user.teamLeader;
  const active = user.active ?? (user.status ? user.status === 'active' : undefined);
  // JSON has no undefined: a key is there with a value or not at all.
  return { ...user, ...(leader !== undefined && { leader }), ...(active !== undefined && { active }) } as DirectoryEntry;
}

/** Field key to heading; also the whole printout of an earlier check. @throws Error that says what the file should hold. */
export function readMapping(path: string): Record<string, string> {
  const json = readJson(path);
  const inner = typeof json === 'object' && json !== null && 'mapping' in json ? json.mapping : json;
  const parsed = MappingFile.safeParse(inner);
  if (!parsed.success) throw new Error(`${path} is no mapping. Expected { "fieldKey": "heading" }.`);
  return parsed.data;
}
