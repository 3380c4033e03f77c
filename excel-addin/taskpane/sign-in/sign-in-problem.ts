/** Why a sign-in did not work, in words: what is wrong, why, and what to do. */

export interface SignInProblem {
  readonly words: string;
  readonly button: string;
  /** Whether the next try shows the user a window, or asks Office alone again. */
  readonly interactive: boolean;
}

/** Office has no way to sign people in inside of a pane. */
export class NoNestedSignInError extends Error {
  override readonly name = 'NoNestedSignInError';
}

const SIGN_IN = 'Sign in';
const AGAIN = 'Try again';

const asked = (words: string): SignInProblem => ({ words, button: SIGN_IN, interactive: true });
const failed = (words: string): SignInProblem => ({ words, button: AGAIN, interactive: false });

export const NOT_SIGNED_IN = asked('Sign in with your work account: your organisation’s relay lets in only whom it knows.');
export const NOT_ACCEPTED = asked(
  'The relay did not accept this account: it may be of another organisation, or signed in too long ago. Sign in with the account that you were given Muster for.',
);
const CONSENT = asked(
  'Muster may not see who you are yet: nobody has allowed it. Sign in and accept; where that is not offered, ask your administrator to grant consent for Muster.',
);
const CLOSED = asked('The sign-in was closed before it was done. Sign in to go on; until then nothing can be sent.');
const POPUP = asked('The window to sign in was blocked. Allow pop-ups for this page, then sign in again.');
const OFFLINE = failed('There is no network, so nobody can be signed in. Connect, then try again.');
const NO_WAY = failed(
  'This version of Office cannot sign you in inside of a pane, which the relay asks for. Update Office, or open the workbook in Excel on the web. ' +
    'Where neither is possible, ask the person who runs the relay whether it can take an access code.',
);
const NOT_LOADED = failed('The sign-in could not be loaded. Check the network, then try again.');

/** By the codes of the sign-in library. */
const BY_CODE: ReadonlyMap<string, SignInProblem> = new Map([
  ['consent_required', CONSENT],
  ['access_denied', CONSENT],
  ['interaction_required', NOT_SIGNED_IN],
  ['login_required', NOT_SIGNED_IN],
  ['no_account_found', NOT_SIGNED_IN],
  ['no_account_error', NOT_SIGNED_IN],
  ['no_tokens_found', NOT_SIGNED_IN],
  ['user_canceled', CLOSED],
  ['user_cancelled', CLOSED],
  ['popup_window_error', POPUP],
  ['empty_window_error', POPUP],
  ['popup_window_timeout', POPUP],
  ['no_network_connectivity', OFFLINE],
  ['nested_app_auth_bridge_disabled', NO_WAY],
]);
/** Entra's own numbers for a consent that is missing, the user's or the administrator's. */
const CONSENT_NUMBERS = /AADSTS(?:65001|65004|90094)/u;
const CODE = /^[\w-]{1,60}$/u;

/** What to tell about whatever the sign-in threw. */
export function signInProblem(error: unknown): SignInProblem {
  const { name, errorCode, message } = (error ?? {}) as {
    readonly name?: unknown;
    readonly errorCode?: unknown;
    readonly message?: unknown;
  };
  if (error instanceof NoNestedSignInError) return NO_WAY;
  if (typeof message === 'string' && CONSENT_NUMBERS.test(message)) return CONSENT;
  const known = typeof errorCode === 'string' ? BY_CODE.get(errorCode) : undefined;
  if (known) return known;
  if (name === 'InteractionRequiredAuthError') return NOT_SIGNED_IN;
  if (typeof errorCode !== 'string') return NOT_LOADED;
  // Its own words may hold addresses and names; the code is enough to look it up.
  const code = CODE.test(errorCode) ? ` (${errorCode})` : '';
  return asked(`The sign-in did not work${code}. Try again; if it stays so, show this to the person who runs the relay.`);
}
