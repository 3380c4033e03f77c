/** The operations on agents: list, add, edit, delete. */
import type { Context } from '../context.js';
import type { AgentInput } from '../fields.js';
import { checkAgent } from '../ours/checks.js';
import { readAgent } from '../ours/read-body.js';
import type { Agent } from '../store/agent.js';
import { toAgent } from './agent.js';
import { idOf, refuse, refuseFields, told } from './answer.js';
import { answerPage, wholeNumber } from './page.js';

const DONE = 200;
const MADE = 201;
const FORBIDDEN = 403;
const NOT_FOUND = 404;

const isEmpty = (errors: object) => Object.keys(errors).length === 0;

/** All agents, or those with a number or of one telephone number. There is no filter by address. */
export function listAgents(query: URLSearchParams, { store, switches }: Context): Response {
  const [id, phone] = [wholeNumber(query.get('id')), query.get('associated_number')];
  const agents = store
    .all()
    .filter((agent) => id === null || agent.id === id)
    .map((agent) => toAgent(agent, store, switches()))
    .filter((agent) => phone === null || (agent['associated_numbers'] as string[]).includes(phone));
  return answerPage(
    agents.map((agent) => ({ Agent: agent })),
    query,
    switches(),
  );
}

/** Makes an agent; the answer names the number and nothing else. */
export function addAgent(text: string, { store, switches, now }: Context): Response {
  const { seats } = switches();
  if (seats !== null && store.all().length >= seats) return refuse(FORBIDDEN, 'Max. number of agents reached.', switches());
  const { input, errors } = readAgent(text, 'add');
  if (errors) return refuseFields(errors, switches());
  const wrong = checkAgent(input, null, store, switches());
  if (!isEmpty(wrong)) return refuseFields(wrong, switches());
  const agent = store.add({
    firstname: input.firstname ?? '',
    lastname: input.lastname ?? '',
    email: input.email ?? '',
    ...settingsOf(input, null),
    availability: 'offline',
    extension: input.extension ?? store.freeExtension(),
    created: now(),
  });
  return told(MADE, { data: { id: idOf(agent.id, switches()) } }, switches());
}

/** Changes an agent; address and names are needed each time, extension and password cannot be changed. */
export function editAgent(id: number, text: string, { store, switches }: Context): Response {
  const before = store.get(id);
  if (!before) return refuse(NOT_FOUND, 'Not found.', switches());
  const { input, errors } = readAgent(text, 'edit');
  if (errors) return refuseFields(errors, switches());
  const wrong = checkAgent(input, before, store, switches());
  if (!isEmpty(wrong)) return refuseFields(wrong, switches());
  const { firstname = '', lastname = '', email = '' } = input;
  const base = switches().edit === 'merge' ? before : null;
  store.save({ ...before, firstname, lastname, email, ...settingsOf(input, base) });
  return told(DONE, {}, switches());
}

/** What is not named is as before, or as with a new agent. */
function settingsOf(input: AgentInput, before: Agent | null) {
  return {
    statusOutbound: input.status_outbound ?? before?.statusOutbound ?? true,
    dailyPriceLimit: input.daily_price_limit ?? before?.dailyPriceLimit ?? null,
    callNumberId: input.call_number_id ?? before?.callNumberId ?? null,
  };
}

export function deleteAgent(id: number, { store, switches }: Context): Response {
  if (!store.get(id)) return refuse(NOT_FOUND, 'Not found.', switches());
  store.remove(id);
  return told(DONE, {}, switches());
}
