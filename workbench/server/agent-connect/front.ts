/** In front of the API: writes each request down, lets it meet its fault, and sets the clock of the answer. */
import type { Context } from './context.js';
import { type Api, type ApiRequest } from './faithful/api.js';
import { matchRoute } from './faithful/routes.js';
import { answerWithFault } from './faults/layer.js';
import type { FaultPlan } from './faults/fault.js';
import type { Faults, FaultTarget } from './faults/queue.js';
import type { Cut, Sleep } from './faults/wire.js';
import { maskBody } from './mask.js';
import type { LoggedRequest } from './store/records.js';

export interface FrontDeps {
  readonly api: Api;
  readonly context: Context;
  readonly faults: Faults;
  readonly sleep: Sleep;
  /** True once the store is closed: a fault that applies late finds nothing to apply to. */
  readonly isClosed: () => boolean;
}

/** Identifiers that a request names: in its path, and in the body of a create or an update. */
function peopleOf(id: string | null, body: unknown): string[] {
  const { email, custom_employee_id } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  return [id, email, custom_employee_id].filter((each) => typeof each === 'string').map((each) => each.toLowerCase());
}

/** Makes what answers every request to the vendor's paths. */
export function createFront({ api, context, faults, sleep, isClosed }: FrontDeps) {
  let lastList: string | null = null;

  function apply(request: ApiRequest): Response {
    return isClosed() ? new Response(null, { status: 503 }) : api.handle(request);
  }

  async function answer(request: ApiRequest, fault: FaultPlan | null, person: string | null, cut: Cut): Promise<Response> {
    if (!fault) return apply(request);
    return answerWithFault(fault, { apply: () => apply(request), person, context, sleep, cut, lastList });
  }

  async function handle(request: ApiRequest, cut: Cut): Promise<Response> {
    const { method, url, headers } = request;
    const match = matchRoute(method, url.pathname);
    const body = maskBody(request.body);
    const path = url.pathname + url.search;
    const target: FaultTarget = { route: match?.route ?? null, people: peopleOf(match?.id ?? null, body), method, path, body };
    const key = context.keys.find((each) => each.key === headers.get('x-api-key'))?.environment ?? null;
    const fault = faults.take(target);
    const at = context.now();
    const entry: LoggedRequest = { at, method, path, route: target.route, key, body, fault: fault?.kind ?? null, status: null };
    const id = context.store.requests.add(entry);

    const response = await answer(request, fault, match?.id ?? null, cut);
    if (!isClosed()) context.store.requests.save(id, { ...entry, status: response.status });
    if (target.route === 'list' && !fault) lastList = await response.clone().text();
    response.headers.set('date', new Date(context.now()).toUTCString());
    return response;
  }

  return { handle, clear: () => void (lastList = null) };
}
