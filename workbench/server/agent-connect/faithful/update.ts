/** PUT /v2/employees/{id}, …/activate and …/deactivate. */
import type { Context, RowError } from '../context.js';
import { applyInput, updateBase } from '../ours/apply-input.js';
import { checkChosen, checkDeactivation, checkSeat } from '../ours/checks.js';
import { readEmptyTexts } from '../ours/empty-text.js';
import { refusal } from '../ours/errors.js';
import type { User } from '../store/user.js';
import { checkDocumented } from './checks.js';
import { toUpdated } from './employee.js';
import { chooseLeader } from './leader.js';
import { readBody } from './read-body.js';

const SEMANTIC_ERROR = 422; // documented for these routes

const refuse = (errors: readonly RowError[], context: Context) => refusal(SEMANTIC_ERROR, errors, context.switches().errorBody);

/** A seat is taken by an active user who changes the licence. */
const changedSeat = (before: User, license: string | null) => before.status !== 'deactivated' && before.license_type !== license;

/** Changes a user. */
export function updateEmployee(before: User, text: string, context: Context): Response {
  const { store } = context;
  const switches = context.switches();
  const read = readBody(text);
  if (read.errors) return refuse(read.errors, context);

  const { input, errors } = readEmptyTexts(read.input, switches.emptyText);
  const { leader, errors: leaderErrors } = chooseLeader(input, store.users, switches);
  const user: User = { ...applyInput(updateBase(before, switches.put), input, leader), id: before.id };
  const wrong = [
    ...errors,
    ...leaderErrors,
    ...checkDocumented(input, before, store),
    ...checkChosen(user, before, leader, store, switches),
    ...(changedSeat(before, user.license_type) ? checkSeat(user.license_type, store, switches) : []),
  ];
  if (wrong.length > 0) return refuse(wrong, context);

  store.users.save(user);
  const { temporary_password } = input;
  const echo = temporary_password === undefined ? {} : { temporary_password };
  return Response.json({ ...toUpdated(user, store.users, switches), ...echo });
}

/** Activates or deactivates a user; one who is so already stays so. The answer has no body: none is documented. */
export function setActive(user: User, active: boolean, context: Context): Response {
  const { store } = context;
  const isActive = user.status !== 'deactivated';
  if (active && user.status !== 'active') {
    const wrong = isActive ? [] : checkSeat(user.license_type, store, context.switches());
    if (wrong.length > 0) return refuse(wrong, context);
    store.users.save({ ...user, status: 'active' });
  }
  if (!active && isActive) {
    const wrong = checkDeactivation(user, store.users);
    if (wrong.length > 0) return refuse(wrong, context);
    store.users.save({ ...user, status: 'deactivated' });
  }
  return new Response(null, { status: 200 });
}
