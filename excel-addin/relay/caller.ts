/** Who asks the relay for something, once a way of signing in has vouched for them. */

/** `send` may use everything that a roster needs; `admin` may also set and remove the organisation's secrets. */
export type Role = 'send' | 'admin';

export interface Caller {
  /** The organisation: secrets, leases, journals and the fingerprint key belong to it. */
  readonly account: string;
  /** The person, as an opaque text that is the same at each sign-in: for rate limits. Never logged. */
  readonly user: string;
  /** What a receipt calls the person: name or address; empty where the way of signing in does not tell. Never logged. */
  readonly name: string;
  readonly roles: readonly Role[];
}

/** How the pane can sign in, as the relay tells it to whoever is not. Nothing in it is secret. */
export type SignIn =
  | { readonly kind: 'code' }
  /** Microsoft Entra ID: the pane asks Office for a token for `scope`. */
  | { readonly kind: 'entra'; readonly clientId: string; readonly authority: string; readonly scope: string };
