/** The sign-in library as it is asked, with a double in its place: Office itself is not reached by any test. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Configuration } from '@azure/msal-browser';
import { entraTokens } from '../../../../excel-addin/taskpane/sign-in/entra-tokens.js';

const library = vi.hoisted(() => ({ hasBridge: true, configuration: {}, asked: [] as unknown[] }));
vi.mock('@azure/msal-browser', () => {
  class PublicClientApplication {
    acquireTokenSilent = (request: unknown) => (library.asked.push(['silent', request]), Promise.resolve({ accessToken: 'silent token' }));
    acquireTokenPopup = (request: unknown) => (library.asked.push(['window', request]), Promise.resolve({ accessToken: 'window token' }));
  }
  return {
    PublicClientApplication,
    createNestablePublicClientApplication: (
      given: Configuration,
      _id: unknown,
      make: (given: Configuration, controller: unknown) => unknown,
    ) => {
      library.configuration = given;
      return Promise.resolve(library.hasBridge ? make(given, {}) : new PublicClientApplication());
    },
  };
});

const ENTRA = { kind: 'entra', clientId: 'c', authority: 'https://login.microsoftonline.com/t', scope: 'api://c/Muster.Use' } as const;
beforeEach(() => Object.assign(library, { hasBridge: true, asked: [] }));

test('tokens are for the relay alone, and are kept in memory', async () => {
  const tokens = await entraTokens(ENTRA);
  expect(library.configuration).toEqual({
    auth: { clientId: 'c', authority: ENTRA.authority },
    cache: { cacheLocation: 'memoryStorage' },
  });
  expect([await tokens.silent(false), await tokens.silent(true), await tokens.interactive()]).toEqual([
    'silent token',
    'silent token',
    'window token',
  ]);
  expect(library.asked).toEqual([
    ['silent', { scopes: [ENTRA.scope], forceRefresh: false }],
    ['silent', { scopes: [ENTRA.scope], forceRefresh: true }],
    ['window', { scopes: [ENTRA.scope] }],
  ]);
});

test('an Office without the bridge is told apart from one that signs in', async () => {
  library.hasBridge = false;
  await expect(entraTokens(ENTRA)).rejects.toMatchObject({ name: 'NoNestedSignInError' });
});
