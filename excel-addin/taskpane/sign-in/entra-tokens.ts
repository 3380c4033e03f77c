/**
 * Tokens of the work account that Office is signed in with (nested app authentication). A script of its own: only panes whose relay asks
 * for it load the library.
 */
import { createNestablePublicClientApplication, PublicClientApplication } from '@azure/msal-browser';
import type { SignIn } from './access.js';
import type { Tokens } from './credentials.js';
import { NoNestedSignInError } from './sign-in-problem.js';

/** Makes the source of tokens; rejects where Office offers no bridge to its own sign-in. */
export async function entraTokens({ clientId, authority, scope }: Extract<SignIn, { kind: 'entra' }>): Promise<Tokens> {
  const bridge: { isUsed: boolean } = { isUsed: false };
  const app = await createNestablePublicClientApplication(
    // In memory: what a browser stores can be read by whoever uses the device next.
    { auth: { clientId, authority }, cache: { cacheLocation: 'memoryStorage' } },
    undefined,
    (configuration, controller) => {
      bridge.isUsed = true; // called for the bridge alone; without it the library would open windows that a pane cannot have
      return new PublicClientApplication(configuration, controller);
    },
  );
  if (!bridge.isUsed) throw new NoNestedSignInError('Office has no bridge to its sign-in.');
  const scopes = [scope];
  return {
    silent: async (fresh) => (await app.acquireTokenSilent({ scopes, forceRefresh: fresh })).accessToken,
    interactive: async () => (await app.acquireTokenPopup({ scopes })).accessToken,
  };
}
