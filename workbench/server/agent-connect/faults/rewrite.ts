/** Faults that tell something else than what is true: answers rewritten on their way out. */
import { toEmployee } from '../faithful/employee.js';
import type { User } from '../store/user.js';
import type { Users } from '../store/users.js';
import type { Switches } from '../switches.js';
import type { FaultPlan } from './fault.js';

type Json = Record<string, unknown>;
type Drift = Extract<FaultPlan, { kind: 'drift' }>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Applies a change to every employee of an answer, whichever form it has; null takes the employee out of a list. */
function mapEmployees(body: unknown, change: (employee: Json) => Json | null): unknown {
  const mapList = (list: readonly unknown[]) => list.map((each) => (isObject(each) ? change(each) : each)).filter((each) => each !== null);
  if (Array.isArray(body)) return mapList(body);
  if (!isObject(body)) return body;
  const { employees } = body;
  if (Array.isArray(employees)) return { ...body, employees: mapList(employees) };
  return isObject(employees) ? { ...body, employees: change(employees) ?? {} } : (change(body) ?? {});
}

function driftField(employee: Json, { how, field = 'email' }: Drift): Json {
  const { [field]: value, ...rest } = employee;
  if (value === undefined || how === 'gone') return rest;
  if (how === 'renamed') return { ...rest, [`${field}_v2`]: value };
  return { ...rest, [field]: how === 'retyped' ? { value } : 'a-word-of-the-future' };
}

/** The API as it might look after a silent change. */
export function applyDrift(body: unknown, fault: Drift): unknown {
  if (fault.how === 'wrapped') return { data: body };
  return mapEmployees(body, (employee) => driftField(employee, fault));
}

const isPerson = (user: User, employee: Json) =>
  employee['email'] === (user.email ?? undefined) && employee['custom_employee_id'] === (user.custom_employee_id ?? undefined);

/** Somebody else's data under this request's status. */
export function swapPerson(body: unknown, users: Users, switches: Switches): unknown {
  const all = users.all();
  return mapEmployees(body, (employee) => {
    const other = all.find((user) => !isPerson(user, employee));
    return other ? toEmployee(other, 'written', users, switches) : employee;
  });
}

/** The list without those who were made after this moment: a copy that lags behind. */
export function hideNewcomers(body: unknown, users: Users, since: number): unknown {
  const newcomers = users.all().filter((user) => user.created > since);
  return mapEmployees(body, (employee) => (newcomers.some((user) => isPerson(user, employee)) ? null : employee));
}
