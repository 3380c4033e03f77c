/** What went wrong with a sign-in, in words that say what to do. */
import { describe, expect, test } from 'vitest';
import { signInProblem } from '../../../../excel-addin/taskpane/sign-in/sign-in-problem.js';
import { words as english } from '../../../../excel-addin/taskpane/words/sign-in-en.js';

const error = (errorCode: string, message = '', name = 'AuthError') => Object.assign(new Error(message), { name, errorCode });

describe('a sign-in that did not work', () => {
  test.each([
    ['blocked', error('popup_window_error'), /blocked.*Allow pop-ups/u, true],
    ['never opened', error('empty_window_error'), /blocked.*Allow pop-ups/u, true],
    ['closed', error('user_cancelled'), /closed before it was done.*nothing can be sent/u, true],
    ['not consented to', error('consent_required'), /nobody has allowed it.*administrator/u, true],
    [
      'not consented to, by number',
      error('invalid_grant', 'AADSTS65001: The user or administrator has not consented'),
      /allowed it/u,
      true,
    ],
    ['only for administrators to consent to', error('x', 'AADSTS90094: needs admin'), /grant consent/u, true],
    ['in need of the user', error('AADSTS50058', '', 'InteractionRequiredAuthError'), /Sign in with your work account/u, true],
    ['of a user who signed out', error('no_account_found'), /Sign in with your work account/u, true],
    ['offline', error('no_network_connectivity'), /no network.*Connect/u, false],
    ['switched off in this Office', error('nested_app_auth_bridge_disabled'), /Update Office.*Excel on the web.*access code/u, false],
    ['not even loaded', new TypeError('Failed to fetch dynamically imported module'), /could not be loaded/u, false],
  ] as const)('%s', (_what, thrown, words, interactive) => {
    const problem = signInProblem(thrown, english);
    expect(problem.words).toMatch(words);
    expect([problem.interactive, problem.button]).toEqual([interactive, interactive ? 'Sign in' : 'Try again']);
  });

  test('for a reason of its own names the code, and nothing else of what was thrown', () => {
    const { words } = signInProblem(error('server_busy', 'ann@x.org at https://internal.example'), english);
    expect(words).toContain('(server_busy)');
    expect(words).not.toMatch(/ann@|internal/u);
    expect(signInProblem(error('<b>ann@x.org</b>'), english).words).not.toMatch(/ann@|<b>/u);
  });

  test.each([undefined, null, 'text', 7])('takes whatever is thrown: %j', (thrown) => {
    expect(signInProblem(thrown, english).words).not.toBe('');
  });
});
