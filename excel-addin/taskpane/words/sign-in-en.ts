/** English: what a person reads while nobody is signed in. The type of every language; each sentence says what is wrong, why, what to do. */
import { RELAY_ORIGIN, RELAY_REFUSED, RELAY_ROLE } from '../../../core/said/by-relay.js';

export const words = {
  tag: 'en',
  signIn: 'Sign in',
  again: 'Try again',
  continue: 'Continue',
  codeLabel: 'Access code of your organisation’s relay',
  codeRefused: 'This code is not the relay’s. Check it with the person who gave it to you.',
  notSignedIn: 'Sign in with your work account: your organisation’s relay lets in only whom it knows.',
  notAccepted:
    'The relay did not accept this account: it may be of another organisation, or signed in too long ago. Sign in with the account that you were given Muster for.',
  consent:
    'Muster may not see who you are yet: nobody has allowed it. Sign in and accept; where that is not offered, ask your administrator to grant consent for Muster.',
  closed: 'The sign-in was closed before it was done. Sign in to go on; until then nothing can be sent.',
  popup: 'The window to sign in was blocked. Allow pop-ups for this page, then sign in again.',
  offline: 'There is no network, so nobody can be signed in. Connect, then try again.',
  noWay:
    'This version of Office cannot sign you in inside of a pane, which the relay asks for. Update Office, or open the workbook in Excel on the web. ' +
    'Where neither is possible, ask the person who runs the relay whether it can take an access code.',
  notLoaded: 'The sign-in could not be loaded. Check the network, then try again.',
  /** `{code}` is empty, or a code in brackets with a blank before it. */
  failed: 'The sign-in did not work{code}. Try again; if it stays so, show this to the person who runs the relay.',
  /** Why the relay lets somebody in whom it knows no further, by its own words. */
  refused: { [RELAY_ORIGIN]: RELAY_ORIGIN, [RELAY_REFUSED]: RELAY_REFUSED, [RELAY_ROLE]: RELAY_ROLE },
};

export type SignInWords = typeof words;
