/** The two JSON files that a check may be given: who exists at the target, and which heading is which field. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Directory } from '../../core/index.js';

const DirectoryFile = z.object({
  users: z.optional(z.array(z.record(z.string(), z.unknown()))),
  roles: z.optional(z.array(z.string())),
  groups: z.optional(z.array(z.string())),
});
const MappingFile = z.record(z.string(), z.string());

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} could not be read as JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

/** @throws Error that says what the file should hold. */
export function readDirectory(path: string): Directory {
  const parsed = DirectoryFile.safeParse(readJson(path));
  if (!parsed.success) throw new Error(`${path} is no directory. Expected { "users": [], "roles": [], "groups": [] }.`);
  const { users, roles, groups } = parsed.data;
  return { ...(users && { users }), ...(roles && { roles }), ...(groups && { groups }) };
}

/** Field key to heading; also the whole printout of an earlier check. @throws Error that says what the file should hold. */
export function readMapping(path: string): Record<string, string> {
  const json = readJson(path);
  const inner = typeof json === 'object' && json !== null && 'mapping' in json ? json.mapping : json;
  const parsed = MappingFile.safeParse(inner);
  if (!parsed.success) throw new Error(`${path} is no mapping. Expected { "fieldKey": "heading" }.`);
  return parsed.data;
}
