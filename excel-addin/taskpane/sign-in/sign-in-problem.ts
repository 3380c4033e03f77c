/** Why a sign-in did not work, in words: what is wrong, why, and what to do. */
import { fill } from '../../../core/said/fill.js';
import type { SignInWords } from '../words/sign-in-en.js';

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

/** By the codes of the sign-in library. */
const BY_CODE: ReadonlyMap<string, Known> = new Map([
  ['consent_required', 'consent'],
  ['access_denied', 'consent'],
  ['interaction_required', 'notSignedIn'],
  ['login_required', 'notSignedIn'],
  ['no_account_found', 'notSignedIn'],
  ['no_account_error', 'notSignedIn'],
  ['no_tokens_found', 'notSignedIn'],
  ['user_canceled', 'closed'],
  ['user_cancelled', 'closed'],
  ['popup_window_error', 'popup'],
  ['empty_window_error', 'popup'],
  ['popup_window_timeout', 'popup'],
  ['no_network_connectivity', 'offline'],
  ['nested_app_auth_bridge_disabled', 'noWay'],
]);
/** Entra's own numbers for a consent that is missing, the user's or the administrator's. */
const CONSENT_NUMBERS = /AADSTS(?:65001|65004|90094)/u;
const CODE = /^[\w-]{1,60}$/u;

/** What is told in words of its own. */
type Known = 'notSignedIn' | 'notAccepted' | 'consent' | 'closed' | 'popup' | 'offline' | 'noWay' | 'notLoaded';
/** Problems that no window helps with. */
const WITHOUT_WINDOW: readonly Known[] = ['offline', 'noWay', 'notLoaded'];

/** A problem in these words. */
export function problemIn(words: SignInWords, known: Known): SignInProblem {
  const interactive = !WITHOUT_WINDOW.includes(known);
  return { words: words[known], button: interactive ? words.signIn : words.again, interactive };
}

/** What to tell about whatever the sign-in threw. */
export function signInProblem(error: unknown, words: SignInWords): SignInProblem {
  const known = knownProblem(error);
  if (typeof known === 'string') return problemIn(words, known);
  // Its own words may hold addresses and names; the code is enough to look it up.
  const code = CODE.test(known.code) ? ` (${known.code})` : '';
  return { words: fill(words.failed, { code }), button: words.signIn, interactive: true };
}

function knownProblem(error: unknown): Known | { readonly code: string } {
  const { name, errorCode, message } = (error ?? {}) as {
    readonly name?: unknown;
    readonly errorCode?: unknown;
    readonly message?: unknown;
  };
  if (error instanceof NoNestedSignInError) return 'noWay';
  if (typeof message === 'string' && CONSENT_NUMBERS.test(message)) return 'consent';
  const known = typeof errorCode === 'string' ? BY_CODE.get(errorCode) : undefined;
  if (known) return known;
  if (name === 'InteractionRequiredAuthError') return 'notSignedIn';
  return typeof errorCode === 'string' ? { code: errorCode } : 'notLoaded';
}
