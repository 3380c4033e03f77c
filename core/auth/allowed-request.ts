/** Which request may leave with which secrets: those of one target never go to a host of another. */
import type { HttpRequest } from '../ports/index.js';
import { isAllowedUrl } from './allowed-url.js';
import { secretNames } from './sign-request.js';

/** Hosts that requests may go to, by the target whose they are. */
export type HostsOfTargets = Readonly<Record<string, readonly string[]>>;

/** A secret's name begins with the ID of the target that it opens, and a dot; one of nobody's goes nowhere. */
const ownerOf = (secret: string): string => secret.slice(0, Math.max(0, secret.indexOf('.')));

/** True when the address is one of a target's, and every secret that signs the request is of that target. */
export function isAllowedRequest({ url, auth }: Pick<HttpRequest, 'url' | 'auth'>, hosts: HostsOfTargets): boolean {
  const owners = new Set(Object.entries(hosts).flatMap(([owner, own]) => (isAllowedUrl(url, own) ? [owner] : [])));
  return owners.size > 0 && (auth === undefined || secretNames(auth).every((name) => owners.has(ownerOf(name))));
}
