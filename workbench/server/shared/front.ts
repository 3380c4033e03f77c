/** In front of an API: writes each request down, lets it meet its fault, and sets the clock of the answer. */
import type { FaultPlan } from './faults/fault.js';
import { answerWithFault } from './faults/layer.js';
import type { Faults, FaultTarget } from './faults/queue.js';
import type { Cut, Sleep } from './faults/wire.js';
import type { FaultWorld } from './faults/world.js';
import { maskBody } from './mask.js';
import type { LoggedRequest, Records } from './request-log.js';

/** A request as an API takes it, apart from sockets. */
export interface ApiRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

/** What a server reads off a request before anything is carried out. */
export interface Described<Route extends string, Key extends string> {
  readonly route: Route | null;
  /** The user whom the path names, if any. */
  readonly id: string | null;
  /** Everything by which the path and the body name people. */
  readonly people: readonly unknown[];
  /** Our name of the key that was shown. */
  readonly key: Key | null;
}

export interface FrontDeps<Route extends string, Key extends string> {
  readonly handle: (request: ApiRequest) => Response | Promise<Response>;
  /** `body` is the parsed one, passwords masked. */
  readonly describe: (request: ApiRequest, body: unknown) => Described<Route, Key>;
  readonly lists: readonly Route[];
  readonly world: FaultWorld;
  readonly faults: Faults<Route>;
  readonly requests: Records<LoggedRequest<Route, Key>>;
  readonly sleep: Sleep;
  /** True once the server is closed: a fault that applies late finds nothing to apply to. */
  readonly isClosed: () => boolean;
}

const UNAVAILABLE = 503;

/** Makes what answers every request to the vendor's paths. */
export function createFront<Route extends string, Key extends string>(deps: FrontDeps<Route, Key>) {
  const { describe, lists, world, faults, requests, sleep, isClosed } = deps;
  let lastList: string | null = null;

  const apply = (request: ApiRequest) => (isClosed() ? new Response(null, { status: UNAVAILABLE }) : deps.handle(request));

  async function answer(request: ApiRequest, fault: FaultPlan | null, person: string | null, cut: Cut): Promise<Response> {
    if (!fault) return apply(request);
    return answerWithFault(fault, { apply: () => apply(request), person, world, sleep, cut, lastList });
  }

  async function handle(request: ApiRequest, cut: Cut): Promise<Response> {
    const { method, url } = request;
    const body = maskBody(request.body);
    const { route, id: person, people, key } = describe(request, body);
    const path = url.pathname + url.search;
    const named = people.filter((each) => typeof each === 'string').map((each) => each.toLowerCase());
    const target: FaultTarget<Route> = { route, people: named, method, path, body };
    const fault = faults.take(target);
    const entry: LoggedRequest<Route, Key> = { at: world.now(), method, path, route, key, body, fault: fault?.kind ?? null, status: null };
    const number = requests.add(entry);

    const response = await answer(request, fault, person, cut);
    if (!isClosed()) requests.save(number, { ...entry, status: response.status });
    if (route !== null && lists.includes(route) && !fault) lastList = await response.clone().text();
    response.headers.set('date', new Date(world.now()).toUTCString());
    return response;
  }

  return { handle, clear: () => void (lastList = null) };
}
