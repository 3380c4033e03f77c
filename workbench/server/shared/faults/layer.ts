/** The layer in front of an API: it lets a request through as it is, or makes it meet a fault. */
import type { FaultPlan, StatusFault } from './fault.js';
import { ConnectionLostError, type Cut, cutWire, drip, type Sleep } from './wire.js';
import type { FaultWorld } from './world.js';

const DEFAULT_REDIRECT = 302;
const NOT_FOUND = 404;
const NO_CONTENT = 204; // an answer of this status cannot have a body
const HTML = '<!doctype html><title>Sorry</title><h1>We will be back soon</h1>';

export interface FaultDeps {
  /** Carries the request out; each call carries it out once more. */
  readonly apply: () => Response | Promise<Response>;
  /** The user whom the path names, if any. */
  readonly person: string | null;
  readonly world: FaultWorld;
  readonly sleep: Sleep;
  readonly cut: Cut;
  /** The list answer before this one, or null. */
  readonly lastList: string | null;
}

async function statusAnswer(fault: Omit<StatusFault, 'route'>, { apply, world }: FaultDeps): Promise<Response> {
  if (fault.applied) await apply();
  const { retryAfterSeconds: seconds } = fault;
  const answer = world.refuse(fault);
  if (seconds === undefined) return answer;
  const at = fault.retryAfter === 'date' ? new Date(world.now() + seconds * 1000).toUTCString() : String(seconds);
  answer.headers.set('retry-after', at);
  return answer;
}

/** Carries the request out and changes the text of its answer. */
async function rewrite({ apply }: FaultDeps, change: (text: string) => string, type?: string): Promise<Response> {
  const answer = await apply();
  const headers = new Headers(answer.headers);
  if (type) headers.set('content-type', type);
  headers.delete('content-length'); // that of the text before
  const body = change(await answer.text());
  return new Response(answer.status === NO_CONTENT ? null : body, { status: answer.status, headers });
}

const rewriteJson = (deps: FaultDeps, change: (body: unknown) => unknown) =>
  rewrite(deps, (text) => (text === '' ? text : JSON.stringify(change(JSON.parse(text)))));

function lose(when: string): never {
  throw new ConnectionLostError(`The connection was cut ${when}.`);
}

function staleAnswer(forMs: number, deps: FaultDeps): Promise<Response> | Response {
  const { world, person } = deps;
  const since = world.now() - forMs;
  const created = person === null ? null : world.createdAt(person);
  if (created !== null && created > since) return world.refuse({ status: NOT_FOUND });
  return rewriteJson(deps, (body) => world.hideNewcomers(body, since));
}

/** The answer under a fault. Rejects with a `ConnectionLostError` where no answer comes. */
export async function answerWithFault(fault: FaultPlan, deps: FaultDeps): Promise<Response> {
  const { apply, world, sleep } = deps;
  switch (fault.kind) {
    case 'status':
      return statusAnswer(fault, deps);
    case 'lost-request':
      return lose('before the request was read');
    case 'lost-answer':
      await apply();
      return lose('before the answer left');
    case 'late':
      void sleep(fault.afterMs).then(apply);
      return lose('before the request was carried out');
    case 'twice':
      await apply();
      return apply();
    case 'cut-body':
      return rewrite(deps, (text) => text.slice(0, Math.floor(text.length / 2)));
    case 'cut-wire': {
      const answer = await apply();
      return cutWire(await answer.text(), answer, sleep, deps.cut);
    }
    case 'html':
      return rewrite(deps, () => HTML, 'text/html; charset=utf-8');
    case 'empty':
      return rewrite(deps, () => '');
    case 'null':
      return rewrite(deps, () => 'null');
    case 'wrong-type':
      return rewrite(deps, (text) => text, 'text/plain; charset=utf-8');
    case 'redirect':
      return new Response(null, { status: fault.status ?? DEFAULT_REDIRECT, headers: { location: fault.to } });
    case 'slow': {
      const answer = await apply();
      return drip(await answer.text(), answer, fault.everyMs, sleep);
    }
    case 'other-person':
      return rewriteJson(deps, (body) => world.swapPerson(body));
    case 'drift':
      return rewriteJson(deps, (body) => world.drift(body, fault));
    case 'stale-read':
      return staleAnswer(fault.forMs, deps);
    case 'page-twice': {
      const { lastList } = deps;
      return rewrite(deps, (text) => lastList ?? text);
    }
  }
}
