/** Which addresses a host may call. Written by hand, character by character, since one host has no URL parser. */

const SCHEME = 'https://';
const MAX_LENGTH = 2048; // about what the strictest of the hosts still fetches
const MAX_HOST_LENGTH = 253; // RFC 1035
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;
const NUMBER_LIKE = /^(?:[0-9]+|0x[0-9a-f]*)$/u; // a last label like this makes any parser read the host as an IPv4 address
const PATH_AND_QUERY = /^[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]*$/u; // RFC 3986 without the fragment, which is never sent

/**
 * True when a request may go to this address: https, a plain lower-case host name of the list, no user, port, IP address or
 * trailing dot, and nothing that two parsers could read in two ways. An entry `*.x.org` stands for exactly one more label.
 */
export function isAllowedUrl(url: string, allowedHosts: readonly string[]): boolean {
  if (url.length > MAX_LENGTH || !url.startsWith(SCHEME)) return false;
  const rest = url.slice(SCHEME.length);
  const end = rest.search(/[/?]/u);
  const host = end < 0 ? rest : rest.slice(0, end);
  const path = end < 0 ? '' : rest.slice(end);
  return isHostName(host) && PATH_AND_QUERY.test(path) && allowedHosts.some((allowed) => covers(allowed, host));
}

function isHostName(host: string): boolean {
  if (host.length > MAX_HOST_LENGTH) return false;
  const labels = host.split('.');
  const last = labels[labels.length - 1] ?? '';
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && !NUMBER_LIKE.test(last);
}

function covers(allowed: string, host: string): boolean {
  if (!allowed.startsWith('*.')) return host === allowed;
  const dot = host.indexOf('.');
  return dot > 0 && host.slice(dot) === allowed.slice(1);
}
