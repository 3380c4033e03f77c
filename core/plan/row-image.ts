/** A step of a plan as the journal keeps it: what it does, by field with the values before and after. Never a secret. */
import type { FieldValue } from '../fields/field.js';
import type { FieldChange, PersonKeys, PlannedRow, PlanOp } from './planned-row.js';

export interface RowImage {
  readonly op: PlanOp;
  readonly keys: PersonKeys;
  /** Null for a create. */
  readonly current: PersonKeys | null;
  readonly leader: PersonKeys | null;
  readonly changes: readonly FieldChange[];
  /** Of an update that holds one part of what changes: the name of the part. */
  readonly part?: string;
}

type ImageSource = Pick<PlannedRow, 'op' | 'keys' | 'current' | 'leader' | 'changes' | 'part'>;

/** The image of a step as text. A create has no values in it: what was made is taken back as a whole. */
export function imageOf({ op, keys, current, leader, changes, part }: ImageSource): string {
  return JSON.stringify(op === 'create' ? { op, keys } : { op, keys, current, leader, changes, part });
}

const OPS: readonly string[] = ['create', 'update', 'activate', 'deactivate'] satisfies PlanOp[];

/** Reads an image; null for any other text. Whoever can open the workbook can write into its journal, so nothing is taken on trust. */
export function readImage(text: string): RowImage | null {
  const parsed = parse(text);
  if (!isRecord(parsed)) return null;
  const op = parsed['op'];
  const keys = readKeys(parsed['keys']);
  if (typeof op !== 'string' || !OPS.includes(op) || keys === null) return null;
  if (op === 'create') return { op, keys, current: null, leader: null, changes: [] };
  const current = readKeys(parsed['current']);
  const leader = parsed['leader'] === null ? null : readKeys(parsed['leader']);
  const changes = readChanges(parsed['changes']);
  const isWhole = current !== null && changes !== null && (leader !== null || parsed['leader'] === null);
  if (!isWhole || (op === 'update') !== changes.length > 0) return null;
  const part = parsed['part'];
  if (part === undefined) return { op: op as PlanOp, keys, current, leader, changes };
  return op === 'update' && typeof part === 'string' && isPartName(part) ? { op, keys, current, leader, changes, part } : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null; // torn or foreign
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

function readKeys(value: unknown): PersonKeys | null {
  if (!isRecord(value)) return null;
  const { email, employeeId } = value;
  if (!isTextOrNull(email) || !isTextOrNull(employeeId)) return null;
  return (email ?? '') === '' && (employeeId ?? '') === '' ? null : { email, employeeId };
}

function isValue(value: unknown): value is FieldValue {
  return isTextOrNull(value) || typeof value === 'boolean' || (Array.isArray(value) && value.every((name) => typeof name === 'string'));
}

function readChanges(value: unknown): FieldChange[] | null {
  if (!Array.isArray(value)) return null;
  const changes: FieldChange[] = [];
  const fields = new Set<string>();
  for (const each of value as unknown[]) {
    if (!isRecord(each)) return null;
    const { field, from, to } = each;
    // A field that stands twice has no one value before.
    if (typeof field !== 'string' || field === '' || fields.has(field) || !isValue(from) || !isValue(to)) return null;
    fields.add(field);
    changes.push({ field, from, to });
  }
  return changes;
}

/** What an image does not hold: who the step is about, and how it stands among the others. */
export interface StepPlace {
  readonly person: string;
  readonly sheetRow: number;
  readonly waitsFor: string | null;
  /** Key of the field that names the leader; null where the target has none. */
  readonly leaderField: string | null;
}

/** The step of an image, ready to be sent again. Null for a create: its values stand on the sheet alone. */
export function stepOfImage(image: RowImage, place: StepPlace): PlannedRow | null {
  const { op, keys, current, leader, changes, part } = image;
  const { person, sheetRow, waitsFor, leaderField } = place;
  if (op === 'create' || current === null) return null;
  const values = Object.create(null) as Record<string, FieldValue>;
  for (const { field, to } of changes) if (field !== leaderField) values[field] = to;
  const rid = stepId(op, person, part);
  const step = { rid, person, sheetRow, op, keys, current, values, leader, changes, waitsFor, canonical: imageOf(image) };
  return part === undefined ? step : { ...step, part };
}

/** No identity of a person begins like that: they begin with `record:`, `email:` or `id:`. */
const PART = 'update/';

/** It stands in identities of steps, before a colon. */
const isPartName = (name: string): boolean => name !== '' && !name.includes(':');

/** Identity of a step in its plan: a person has at most one create or update, one update of each part, and one change of status. */
export function stepId(op: PlanOp, person: string, part?: string): string {
  if (op === 'activate' || op === 'deactivate') return `${op}:${person}`;
  return op === 'update' && part !== undefined ? `${PART}${part}:${person}` : person;
}

/** The person of a step, by its identity. */
export function personOfStep(rid: string, op: PlanOp | ''): string {
  const prefix = `${op}:`;
  if (op === 'activate' || op === 'deactivate') return rid.startsWith(prefix) ? rid.slice(prefix.length) : rid;
  return op === 'update' && rid.startsWith(PART) ? rid.slice(rid.indexOf(':') + 1) : rid;
}
