/** The address that a call comes from, as far as it can be believed. */
import { isIP } from 'node:net';

const UNKNOWN = 'unknown';
const MAPPED = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/iu;
const GROUPS = 8; // of an IPv6 address
const NETWORK_GROUPS = 4; // one customer has a whole /64

/**
 * The caller's address. `X-Forwarded-For` is written by anybody, so only as many of its entries count, from the right, as there are
 * proxies of ours in front; a call that came past them counts for the address of its socket.
 */
export function clientAddress(socket: string | undefined, forwardedFor: string | undefined, proxies: number): string {
  const hops = (forwardedFor ?? '').split(',').map((each) => each.trim());
  const claimed = proxies > 0 ? hops.at(-proxies) : undefined;
  const address = claimed !== undefined && isIP(claimed) !== 0 ? claimed : socket;
  if (address === undefined) return UNKNOWN;
  const plain = address.replace(MAPPED, '');
  return isIP(plain) === 6 ? network(plain) : plain;
}

/** The /64 that an IPv6 address lies in: its owner can change the rest at will. */
function network(address: string): string {
  const [head = '', tail] = address.replace(/%.*$/u, '').toLowerCase().split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [first, last] = [groups(head), groups(tail ?? '')];
  const zeros = tail === undefined ? 0 : Math.max(0, GROUPS - first.length - last.length);
  const all = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  return all
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/u, ''))
    .join(':');
}
