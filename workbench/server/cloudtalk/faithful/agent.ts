/** An agent as the answers show one. Neither groups nor the kind of user are ever told. */
import type { Agent } from '../store/agent.js';
import type { Store } from '../store/store.js';
import type { Switches } from '../switches.js';
import { idOf } from './answer.js';

/** The JSON of an agent; what there is none of is null. */
export function toAgent(agent: Agent, store: Store, switches: Switches): Record<string, unknown> {
  const number = store.numbers().find(({ id }) => id === agent.callNumberId);
  return {
    id: idOf(agent.id, switches),
    name: `voice-${agent.id}`,
    firstname: agent.firstname,
    lastname: agent.lastname,
    email: agent.email,
    daily_price_limit: agent.dailyPriceLimit,
    is_daily_limit_ok: true,
    status_outbound: agent.statusOutbound,
    availability_status: agent.availability,
    extension: idOf(agent.extension, switches),
    call_number_id: agent.callNumberId,
    default_number: number?.e164 ?? null,
    associated_numbers: number ? [number.e164] : [],
  };
}
