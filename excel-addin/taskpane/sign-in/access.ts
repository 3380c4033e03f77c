/** What the relay says about whoever calls it. Its answers are read with care: they decide what a person is asked for. */
import { type OwnHosts, readOwnHosts } from '../../../core/targets/own-hosts.js';
import type { RelayCall } from '../relay/relay-call.js';
import { RELAY_REFUSED } from '../../../core/said/by-relay.js';

/** How the relay lets people in. */
export type SignIn =
  { readonly kind: 'code' } | { readonly kind: 'entra'; readonly clientId: string; readonly authority: string; readonly scope: string };

export type Access =
  /** `name` is empty where the way of signing in does not tell it; `hosts` are those of the company's own. */
  | { readonly kind: 'in'; readonly name: string; readonly hosts?: OwnHosts }
  | { readonly kind: 'out'; readonly signIn: SignIn }
  /** Known, and not let in: in the relay's own words. */
  | { readonly kind: 'refused'; readonly problem: string }
  /** Nobody says anything: the pane then works, and whatever needs the relay says what is wrong. */
  | { readonly kind: 'silent' };

const UNAUTHORISED = 401;
const FORBIDDEN = 403;
/** Where work accounts sign in. A relay that names another place is not asked to be believed. */
const AUTHORITY = /^https:\/\/login\.microsoftonline\.(?:com|us)\/[\w.-]+$/u;

/** Asks the relay who we are. */
export async function askAccess(call: RelayCall): Promise<Access> {
  try {
    const answer = await call('GET', 'api/access', undefined, { isImpatient: true });
    const body = (await answer.json().catch(() => null)) as Readonly<Record<string, unknown>> | null;
    if (answer.status === UNAUTHORISED) return { kind: 'out', signIn: signInOf(body?.['signIn']) };
    if (answer.status === FORBIDDEN) return { kind: 'refused', problem: textOf(body?.['problem']) || RELAY_REFUSED };
    if (!answer.ok) return { kind: 'silent' };
    const user = body?.['user'] as { readonly name?: unknown } | null | undefined;
    const hosts = readOwnHosts(body?.['hosts']);
    return { kind: 'in', name: textOf(user?.name), ...(Object.keys(hosts).length > 0 && { hosts }) };
  } catch {
    return { kind: 'silent' };
  }
}

/** Without words that we know, the relay is an older one, which knew codes only. */
function signInOf(value: unknown): SignIn {
  const { kind, clientId, authority, scope } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isEntra =
    kind === 'entra' &&
    typeof clientId === 'string' &&
    typeof authority === 'string' &&
    typeof scope === 'string' &&
    AUTHORITY.test(authority);
  return isEntra ? { kind, clientId, authority, scope } : { kind: 'code' };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
