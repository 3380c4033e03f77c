/** What faults make of this server's answers: employees, in whichever form they come. */
import type { Context } from './context.js';
import { toEmployee } from './faithful/employee.js';
import { driftField, isObject, type Json } from '../shared/faults/drift.js';
import type { FaultWorld } from '../shared/faults/world.js';
import type { User } from './store/user.js';

const FIRST_FIELD = 'email'; // what drifts where a plan names no field

/** Applies a change to every employee of an answer, whichever form it has; null takes the employee out of a list. */
function mapEmployees(body: unknown, change: (employee: Json) => Json | null): unknown {
  const mapList = (list: readonly unknown[]) => list.map((each) => (isObject(each) ? change(each) : each)).filter((each) => each !== null);
  if (Array.isArray(body)) return mapList(body);
  if (!isObject(body)) return body;
  const { employees } = body;
  if (Array.isArray(employees)) return { ...body, employees: mapList(employees) };
  return isObject(employees) ? { ...body, employees: change(employees) ?? {} } : (change(body) ?? {});
}

const isPerson = (user: User, employee: Json) =>
  employee['email'] === (user.email ?? undefined) && employee['custom_employee_id'] === (user.custom_employee_id ?? undefined);

/** The world of the fault layer over this company. */
export function faultWorld(context: Context): FaultWorld {
  const { users } = context.store;
  return {
    now: () => context.now(),
    refuse: ({ status }) => Response.json({ message: 'planned fault' }, { status }),
    createdAt: (person) => users.find(person)?.created ?? null,
    hideNewcomers(body, since) {
      const newcomers = users.all().filter((user) => user.created > since);
      return mapEmployees(body, (employee) => (newcomers.some((user) => isPerson(user, employee)) ? null : employee));
    },
    swapPerson(body) {
      const all = users.all();
      return mapEmployees(body, (employee) => {
        const other = all.find((user) => !isPerson(user, employee));
        return other ? toEmployee(other, 'written', users, context.switches()) : employee;
      });
    },
    drift(body, fault) {
      if (fault.how === 'wrapped') return { data: body };
      return mapEmployees(body, (employee) => driftField(employee, fault, fault.field ?? FIRST_FIELD));
    },
  };
}
