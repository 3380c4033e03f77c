/** The names that pane, relay and app registration share for sign-in with Microsoft Entra ID. */
import type { SignIn } from '../caller.js';

export const LOGIN_HOST = 'https://login.microsoftonline.com';
/** The scope that the pane asks for: short name, as a token carries it. */
export const SCOPE = 'Muster.Use';
export const ADMIN_ROLE = 'Muster.Admin';
export const SEND_ROLE = 'Muster.Send';

/** What the pane is told, so that it can ask for a token. */
export function entraSignIn(clientId: string, tenants: readonly string[]): SignIn {
  // With several tenants people choose their account; which of them may come in is for the relay to say.
  const [only] = tenants;
  const place = tenants.length === 1 && only !== undefined ? only : 'organizations';
  return { kind: 'entra', clientId, authority: `${LOGIN_HOST}/${place}`, scope: `api://${clientId}/${SCOPE}` };
}
