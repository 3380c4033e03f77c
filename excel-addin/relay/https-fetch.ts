/** The real wire: HTTPS without redirects, to public addresses only. The address that is judged is the address that is connected to. */
import { lookup, type LookupAddress } from 'node:dns';
import { request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import type { Fetch } from './forward.js';
import { isPublicAddress } from './public-address.js';

export class PrivateAddressError extends Error {
  override name = 'PrivateAddressError' as const;
  readonly code = 'ERR_PRIVATE_ADDRESS';
}

type Resolve = (host: string, answer: (error: Error | null, addresses: LookupAddress[]) => void) => void;
const systemResolve: Resolve = (host, answer) => {
  lookup(host, { all: true }, (error, addresses) => (error ? answer(error, []) : answer(null, addresses)));
};

/**
 * A lookup for a socket that hands out nothing when even one address is private: a name under somebody else's control cannot be
 * turned inwards between the check and the connection.
 */
export function publicLookup(resolve: Resolve = systemResolve): LookupFunction {
  return (host, options, callback) => {
    resolve(host, (error, addresses) => {
      const [first] = addresses;
      const guarded = addresses.every(({ address }) => isPublicAddress(address));
      if (error || !first) callback(error ?? new PrivateAddressError('The name has no address.'), '', 4);
      else if (!guarded) callback(new PrivateAddressError('The name leads to a private address.'), '', 4);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/** `fetch` over node:https; a redirect comes back as the answer that it is. */
export const httpsFetch: Fetch = (url, { method, headers, body, signal }) =>
  new Promise((resolve, reject) => {
    const call = request(url, { method, headers: { ...headers, 'accept-encoding': 'identity' }, signal, lookup: publicLookup() });
    call.on('error', reject);
    call.on('response', (answer) => {
      const received = new Headers();
      for (const [name, value] of Object.entries(answer.headers)) for (const each of [value ?? []].flat()) received.append(name, each);
      const status = answer.statusCode ?? 0;
      const empty = status === 204 || status === 205 || status === 304; // a Response refuses a body for these
      const stream = empty ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array>);
      if (empty) answer.resume();
      resolve(new Response(stream, { status, headers: received }));
    });
    call.end(body);
  });
