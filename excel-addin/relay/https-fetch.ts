/** The real wire: HTTPS without redirects, to public addresses only. The address that is judged is the address that is connected to. */
import { lookup, type LookupAddress } from 'node:dns';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { Agent, request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import type { Fetch } from './forward.js';
import { isPublicAddress } from './public-address.js';

class PrivateAddressError extends Error {
  override name = 'PrivateAddressError' as const;
  readonly code = 'ERR_PRIVATE_ADDRESS';
}

export type Resolve = (host: string, answer: (error: Error | null, addresses: LookupAddress[]) => void) => void;
export type Judge = (address: string) => boolean;

const MAX_HEADER_BYTES = 16 * 1024; // of an answer; a target's are a few hundred
const MAX_SOCKETS = 64; // per host: beyond what all callers together may have under way, requests wait here

const systemResolve: Resolve = (host, answer) => {
  lookup(host, { all: true }, (error, addresses) => (error ? answer(error, []) : answer(null, addresses)));
};

/**
 * A lookup for a socket that hands out nothing when even one address is private: a name under somebody else's control cannot be
 * turned inwards between the check and the connection.
 */
export function publicLookup(resolve: Resolve = systemResolve, isPublic: Judge = isPublicAddress): LookupFunction {
  return (host, options, callback) => {
    resolve(host, (error, addresses) => {
      const [first] = addresses;
      const guarded = addresses.every(({ address }) => isPublic(address));
      if (error || !first) callback(error ?? new PrivateAddressError('The name has no address.'), '', 4);
      else if (!guarded) callback(new PrivateAddressError('The name leads to a private address.'), '', 4);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

export interface Wire {
  readonly request: (url: string, options: RequestOptions) => ClientRequest;
  /**
   * Makes its connections with the judging lookup. Its own, so that no connection of another part of the program, made without that
   * lookup, is ever used again here.
   */
  readonly agent: NonNullable<RequestOptions['agent']>;
  readonly isPublic: Judge;
}

/** `fetch` over a wire; a redirect comes back as the answer that it is. */
export function wireFetch({ request, agent, isPublic }: Wire): Fetch {
  return (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const host = new URL(url).hostname.replace(/^\[|\]$/gu, '');
      // A socket looks no address up that is one already.
      if (isIP(host) !== 0 && !isPublic(host)) throw new PrivateAddressError('The address is private.');
      const sent = { ...headers, 'accept-encoding': 'identity' };
      const call = request(url, { method, headers: sent, signal, agent, maxHeaderSize: MAX_HEADER_BYTES });
      call.on('error', reject);
      call.on('response', (answer) => resolve(asResponse(answer)));
      call.end(body);
    });
}

/** A `Response` whose body still comes in. */
function asResponse(answer: IncomingMessage): Response {
  const received = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) for (const each of [value ?? []].flat()) received.append(name, each);
  const status = answer.statusCode ?? 0;
  const empty = status === 204 || status === 205 || status === 304; // a Response refuses a body for these
  const stream = empty ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array>);
  if (empty) answer.resume();
  return new Response(stream, { status, headers: received });
}

/** `fetch` over node:https to public addresses. */
export const httpsFetch: Fetch = wireFetch({
  request: httpsRequest,
  agent: new Agent({ keepAlive: true, maxSockets: MAX_SOCKETS, lookup: publicLookup() }),
  isPublic: isPublicAddress,
});
