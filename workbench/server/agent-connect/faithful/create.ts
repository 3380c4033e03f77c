/** POST /v2/employees and POST /v2/employees/invite. */
import type { Context } from '../context.js';
import { applyInput } from '../ours/apply-input.js';
import { checkChosen, checkSeat } from '../ours/checks.js';
import { refusal } from '../ours/errors.js';
import { sendWelcome } from '../ours/welcome.js';
import { BLANK_USER } from '../store/user.js';
import { checkDocumented } from './checks.js';
import { toEmployee } from './employee.js';
import { chooseLeader } from './leader.js';
import { readBody } from './read-body.js';

/** Makes a user, or refuses the row with everything that is wrong with it. The temporary password comes back, as documented. */
export function createEmployee(text: string, mode: 'create' | 'invite', context: Context): Response {
  const { store } = context;
  const switches = context.switches();
  const { input, errors } = readBody(text);
  if (errors) return refusal(Number(switches.rowErrorOnCreate), errors, switches.errorBody);

  const { leader, errors: leaderErrors } = chooseLeader(input, store.users, switches);
  const invited = mode === 'invite' || switches.createWith === 'invite';
  const wanted = { ...applyInput(BLANK_USER, input, leader), status: invited ? 'created' : 'active', created: context.now() } as const;
  const wrong = [
    ...leaderErrors,
    ...checkDocumented(input, null, store),
    ...checkChosen(wanted, null, leader, store, switches),
    ...checkSeat(wanted.license_type, store, switches),
  ];
  if (wrong.length > 0) return refusal(Number(switches.rowErrorOnCreate), wrong, switches.errorBody);

  const user = store.users.add(wanted);
  sendWelcome(user, invited, context);
  const status = Number(switches.createStatus);
  if (switches.createBody === 'empty') return new Response(null, { status });
  const { temporary_password } = input;
  const echo = temporary_password === undefined ? {} : { temporary_password };
  return Response.json({ ...toEmployee(user, 'written', store.users, switches), ...echo }, { status });
}
