/** What the fault layer has to know of this server: its agents, and the forms of its answers. */
import { driftField, isObject, type Json } from '../shared/faults/drift.js';
import type { FaultWorld } from '../shared/faults/world.js';
import type { Context } from './context.js';
import { toAgent } from './faithful/agent.js';
import { refuse } from './faithful/answer.js';

const DRIFTING = 'email'; // what our client relies on first

/** Applies a change to every object of an answer that holds data: the items of a list without their keys, else the data itself. */
function mapData(body: unknown, change: (object: Json) => Json | null): unknown {
  if (!isObject(body)) return body;
  if ('responseData' in body) return { ...body, responseData: mapData(body['responseData'], change) };
  const { data } = body;
  if (isObject(data)) return { ...body, data: change(data) ?? {} };
  if (!Array.isArray(data)) return body;
  const items = data.flatMap((item) => {
    const [key, inner] = Object.entries(item as Json)[0] ?? [];
    const changed = isObject(inner) ? change(inner) : null;
    return key === undefined || !changed ? [] : [{ [key]: changed }];
  });
  return { ...body, data: items };
}

/** What this server tells the fault layer. */
export function faultWorld(context: Context): FaultWorld {
  const { store } = context;
  const agentOf = (object: Json) => store.get(Number(object['id']));
  return {
    now: () => context.now(),
    refuse: ({ status }) => refuse(status, 'planned fault', context.switches()),
    createdAt: (person) => store.get(Number(person))?.created ?? null,
    hideNewcomers: (body, since) => mapData(body, (object) => ((agentOf(object)?.created ?? 0) > since ? null : object)),
    swapPerson: (body) =>
      mapData(body, (object) => {
        const other = store.all().find(({ id }) => id !== Number(object['id']));
        if (!other) return object;
        const whole = toAgent(other, store, context.switches());
        return 'email' in object ? whole : { ...object, id: whole['id'] };
      }),
    drift: (body, fault) =>
      fault.how === 'wrapped' ? { result: body } : mapData(body, (object) => driftField(object, fault, fault.field ?? DRIFTING)),
  };
}
