/** The layer in front of the API: it lets a request through as it is, or makes it meet a fault. */
import type { Context } from '../context.js';
import { applyDrift, hideNewcomers, swapPerson } from './rewrite.js';
import type { FaultPlan } from './fault.js';
import { ConnectionLostError, type Cut, cutWire, drip, type Sleep } from './wire.js';

const DEFAULT_REDIRECT = 302;
const NOT_FOUND = 404;
const HTML = '<!doctype html><title>Sorry</title><h1>We will be back soon</h1>';

export interface FaultDeps {
  /** Carries the request out; each call carries it out once more. */
  readonly apply: () => Response;
  /** The user whom the path names, if any. */
  readonly person: string | null;
  readonly context: Context;
  readonly sleep: Sleep;
  readonly cut: Cut;
  /** The list answer before this one, or null. */
  readonly lastList: string | null;
}

function statusAnswer(fault: Extract<FaultPlan, { kind: 'status' }>, { apply, context }: FaultDeps): Response {
  if (fault.applied) apply();
  const { retryAfterSeconds: seconds } = fault;
  const at = fault.retryAfter === 'date' ? new Date(context.now() + (seconds ?? 0) * 1000).toUTCString() : String(seconds);
  const headers = seconds === undefined ? {} : { 'retry-after': at };
  return Response.json({ message: 'planned fault' }, { status: fault.status, headers });
}

/** Carries the request out and changes the text of its answer. */
async function rewrite({ apply }: FaultDeps, change: (text: string) => string, type?: string): Promise<Response> {
  const answer = apply();
  const headers = new Headers(answer.headers);
  if (type) headers.set('content-type', type);
  return new Response(change(await answer.text()), { status: answer.status, headers });
}

const rewriteJson = (deps: FaultDeps, change: (body: unknown) => unknown) =>
  rewrite(deps, (text) => (text === '' ? text : JSON.stringify(change(JSON.parse(text)))));

function lose(when: string): never {
  throw new ConnectionLostError(`The connection was cut ${when}.`);
}

function staleAnswer(forMs: number, deps: FaultDeps): Promise<Response> | Response {
  const { context, person } = deps;
  const since = context.now() - forMs;
  const user = person === null ? undefined : context.store.users.find(person);
  if (user && user.created > since) return Response.json({ message: 'planned fault' }, { status: NOT_FOUND });
  return rewriteJson(deps, (body) => hideNewcomers(body, context.store.users, since));
}

/** The answer under a fault. Rejects with a `ConnectionLostError` where no answer comes. */
export async function answerWithFault(fault: FaultPlan, deps: FaultDeps): Promise<Response> {
  const { apply, context, sleep } = deps;
  switch (fault.kind) {
    case 'status':
      return statusAnswer(fault, deps);
    case 'lost-request':
      return lose('before the request was read');
    case 'lost-answer':
      apply();
      return lose('before the answer left');
    case 'late':
      void sleep(fault.afterMs).then(apply);
      return lose('before the request was carried out');
    case 'twice':
      apply();
      return apply();
    case 'cut-body':
      return rewrite(deps, (text) => text.slice(0, Math.floor(text.length / 2)));
    case 'cut-wire': {
      const answer = apply();
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
      const answer = apply();
      return drip(await answer.text(), answer, fault.everyMs, sleep);
    }
    case 'other-person':
      return rewriteJson(deps, (body) => swapPerson(body, context.store.users, context.switches()));
    case 'drift':
      return rewriteJson(deps, (body) => applyDrift(body, fault));
    case 'stale-read':
      return staleAnswer(fault.forMs, deps);
    case 'page-twice': {
      const { lastList } = deps;
      return rewrite(deps, (text) => lastList ?? text);
    }
  }
}
