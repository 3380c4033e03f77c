/** The wire in memory: checks and signs as a host does, then asks a function instead of a server. */
import { isAllowedRequest, isAllowedUrl, signRequest, type HmacSha256, type HostsOfTargets, type Sha256 } from '../auth/index.js';
import type { Clock, HttpClient, HttpFailure, HttpRequest, HttpResult, Lease, SecretName } from '../ports/index.js';
import { ADDRESS_NOT_LISTED, LEASE_LOST, SECRET_MISSING } from '../said/by-hosts.js';
import { fill } from '../said/fill.js';

/** Stands in for the server; sees the request with its final headers. Whatever it throws is a broken wire. */
export type HttpHandler = (request: HttpRequest) => HttpResult | Promise<HttpResult>;

export interface MemoryHttpOptions {
  readonly handler: HttpHandler;
  /** Hosts by target, as a host has them; a bare list where a test has secrets of no target. */
  readonly allowedHosts: readonly string[] | HostsOfTargets;
  readonly secrets: (name: SecretName) => string | null;
  readonly hmacSha256: HmacSha256;
  readonly sha256: Sha256;
  readonly clock: Clock;
  /** Whether a guard's lease is still held; without it every guard is. */
  readonly holds?: (lease: Lease) => boolean;
}

/** A client whose requests reach `handler`, one after the other. */
export function memoryHttp(options: MemoryHttpOptions): HttpClient {
  const sendOne = async (request: HttpRequest): Promise<HttpResult> => {
    if (!mayLeave(request, options.allowedHosts)) return failure('not-allowed', ADDRESS_NOT_LISTED);
    const { secrets, hmacSha256, sha256, clock } = options;
    const signed = signRequest(request, { secrets, now: clock.now(), hmacSha256, sha256 });
    if (!signed.ok) return failure('secret-missing', fill(SECRET_MISSING, { secret: signed.missing }));
    try {
      return lowerCaseHeaders(await options.handler({ ...request, headers: signed.headers }));
    } catch {
      return failure('network', 'The connection broke.');
    }
  };
  return {
    async send(requests, guard) {
      const results: HttpResult[] = [];
      for (const request of requests) {
        const isHeld = guard === undefined || (options.holds?.(guard) ?? true);
        results.push(isHeld ? await sendOne(request) : failure('not-sent', LEASE_LOST));
      }
      return results;
    },
  };
}

const mayLeave = (request: HttpRequest, hosts: MemoryHttpOptions['allowedHosts']): boolean =>
  isList(hosts) ? isAllowedUrl(request.url, hosts) : isAllowedRequest(request, hosts);

const isList = (hosts: MemoryHttpOptions['allowedHosts']): hosts is readonly string[] => Array.isArray(hosts);

function failure(reason: HttpFailure['reason'], detail: string): HttpFailure {
  return { kind: 'failure', reason, detail };
}

function lowerCaseHeaders(result: HttpResult): HttpResult {
  if (result.kind === 'failure') return result;
  return { ...result, headers: Object.fromEntries(Object.entries(result.headers).map(([name, value]) => [name.toLowerCase(), value])) };
}
