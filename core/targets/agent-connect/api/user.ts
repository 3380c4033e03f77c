/** A user as Agent Connect tells of one, read in every form that its routes use. What has another type counts as not told. */
import * as z from 'zod/mini';
import type { FieldValue } from '../../../fields/field.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { CHANNEL_FIELDS, TEXT_FIELDS } from './field-names.js';
import { exactKey, IMAGE, LEADER_NUMBER, OTHER_CHANNELS } from './hidden-values.js';
import { parseJson } from '../../shared/json.js';
import { plainText } from '../../../plan/same-value.js';

const Text = z.catch(z.optional(z.string()), undefined);
/** An ID is text, but one route gives it as a number. */
const Id = z.catch(z.optional(z.union([z.string(), z.number()])), undefined);
const Names = z.catch(z.optional(z.array(z.string())), undefined);

const Employee = z.object({
  email: Text,
  custom_employee_id: Id,
  first_name: Text,
  last_name: Text,
  role: Text,
  employment_status: Text,
  start_date: Text,
  hometown: Text,
  state_or_country: Text,
  profile_text: Text,
  license_type: Text,
  image: Text,
  manage_team: z.catch(z.optional(z.boolean()), undefined),
  /** A list on one route, one text on another. */
  channels: z.catch(z.optional(z.union([z.array(z.string()), z.string()])), undefined),
  team_leader_email: z.catch(z.optional(z.nullable(z.string())), undefined),
  team_leader_id: z.catch(z.optional(z.nullable(z.union([z.string(), z.number()]))), undefined),
  groups: Names,
  reporting_groups: Names,
});
type Employee = z.infer<typeof Employee>;

const Wrapped = z.object({ employees: z.union([z.array(z.unknown()), z.looseObject({})]) });

const KEYS: readonly string[] = ['email', 'employeeId'];
const NOBODY = 'unassigned'; // what the API says where no leader is set
const DAY = /^\d{4}-\d{2}-\d{2}/u;
/** What may be the target's own number as well as an employee ID. */
const NUMBER = /^[1-9]\d*$/u;

/** The user in a value, or null where nothing in it says who that is. Fields that it does not tell are absent. */
export function readUser(value: unknown): DirectoryUser | null {
  const parsed = z.safeParse(Employee, value);
  if (!parsed.success) return null;
  const employee = parsed.data;
  const email = keyOf(employee.email);
  const employeeId = keyOf(employee.custom_employee_id);
  if (email === null && employeeId === null) return null;
  const leader = leaderOf(employee);
  return {
    email,
    employeeId,
    ...(employee.manage_team !== undefined && { manageTeam: employee.manage_team }),
    ...(leader !== undefined && { leader }),
    values: valuesOf(employee),
  };
}

/** The list in a body: bare, under `employees`, or one lone employee there; null where there is none. */
export function readList(body: string): readonly unknown[] | null {
  const value = parseJson(body);
  if (Array.isArray(value)) return value as unknown[];
  const wrapped = z.safeParse(Wrapped, value);
  if (!wrapped.success) return null;
  const { employees } = wrapped.data;
  if (Array.isArray(employees)) return employees;
  return Object.keys(employees).length > 0 ? [employees] : [];
}

function valuesOf(employee: Employee): Record<string, FieldValue> {
  const values = Object.create(null) as Record<string, FieldValue>;
  for (const [key, apiName] of TEXT_FIELDS) {
    const told = employee[apiName as keyof Employee];
    if (typeof told !== 'string' && typeof told !== 'number') continue;
    const value = KEYS.includes(key) ? keyOf(told) : textOf(told);
    values[key] = value;
    if (typeof told === 'string' && value !== null && value !== told) values[exactKey(apiName)] = told;
  }
  const day = DAY.exec(employee.start_date?.trim() ?? '');
  if (day) values['startDate'] = day[0]; // one route adds a time of day
  if (employee.image) values[IMAGE] = employee.image;
  const number = leaderNumber(employee);
  if (number !== null) values[LEADER_NUMBER] = number;
  if (employee.manage_team !== undefined) values['manageTeam'] = employee.manage_team;
  const groups = employee.groups ?? employee.reporting_groups;
  if (groups) values['groups'] = groups;
  if (employee.channels !== undefined) {
    const told = channelsOf(employee.channels);
    for (const [key, channel] of CHANNEL_FIELDS) values[key] = told.some((word) => word.toLowerCase() === channel);
    const others = told.filter((word) => !CHANNEL_FIELDS.some(([, channel]) => word.toLowerCase() === channel));
    if (others.length > 0) values[OTHER_CHANNELS] = others;
  }
  return values;
}

function channelsOf(told: string | readonly string[]): string[] {
  const words = typeof told === 'string' ? told.split(/[^\p{L}\p{N}_-]+/u) : told;
  return words.map((word) => word.trim()).filter((word) => word !== '');
}

/** The leader's address, else an ID that can be no number of the target's own; null for nobody, undefined where neither is told. */
function leaderOf(employee: Employee): string | null | undefined {
  const { team_leader_email: email, team_leader_id: id } = employee;
  if (typeof email === 'string' && email.trim() !== '') return email.trim().toLowerCase() === NOBODY ? null : email.trim();
  if (leaderNumber(employee) !== null) return undefined;
  return keyOf(id ?? '') ?? (email === undefined && id === undefined ? undefined : null);
}

/** The number that is all an answer tells of a leader. */
function leaderNumber({ team_leader_email: email, team_leader_id: id }: Employee): string | null {
  const text = keyOf(id ?? '') ?? '';
  return (email ?? '').trim() === '' && NUMBER.test(text) ? text : null;
}

/** A key finds its person as it is spelled, so only blanks at its ends go. */
function keyOf(value: string | number | undefined): string | null {
  return String(value ?? '').trim() || null;
}

function textOf(value: string | number): string | null {
  return plainText(String(value)) || null;
}
