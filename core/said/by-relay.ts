/** Said by the relay, and by the task pane of it. What begins with a small letter stands behind a colon. */

export const RELAY_SHAPE = 'The relay does not understand this request. Reload the pane: it may be older than the relay.';
export const RELAY_TOO_LARGE = 'The request is too large for the relay.';
export const RELAY_ORIGIN = 'The relay answers only to its own pane.';
/** Muster.Send is the name of the role. */
export const RELAY_ROLE = 'Your account may not use Muster yet. Ask your administrator to give it the role Muster.Send.';
export const RELAY_ADMIN = 'Only an administrator may set or remove the keys of your organisation. Ask one, or sign in as one.';
export const RELAY_FIXED = 'This secret is set by the machine that runs the relay. Ask its administrator to change it.';
export const RELAY_TOO_OFTEN = 'Too many calls came from here. Wait a moment, then try again.';
export const RELAY_SIGN_IN_DOWN = 'The relay cannot check who you are right now. Try again in a minute.';
export const RELAY_BROKEN = 'The relay could not do this. Try again; if it stays so, ask its administrator to look at the log.';
export const RELAY_NOTHING_HERE = 'There is nothing at this address.';
export const RELAY_ASKS_CODE = 'The relay asks for an access code. Enter the code that you were given.';
export const RELAY_ASKS_SIGN_IN = 'The relay asks you to sign in with your work account.';
export const RELAY_FULL =
  'The relay keeps as much about the sends of this workbook as it may, so no send can start. Ask its administrator to forget old sends sooner.';

export const RELAY_REFUSED = 'The relay does not let you in. Ask the person who runs it.';
export const RELAY_SILENT = 'The relay does not answer. Check the network, then try again.';
export const RELAY_ANSWERED = 'The relay answered with status {number}. Try again.';
export const RELAY_UNREADABLE = 'The relay’s answer cannot be read. Reload the pane.';
export const SIGNED_OUT = 'You are signed out, so the relay cannot be asked. Reload the pane and sign in again.';

export const RELAY_NO_SECRETS = 'the secrets of this relay cannot be read';
export const RELAY_REFUSED_WITH = 'the relay refused with {number}';
export const RELAY_GAVE = 'relay: {number}';
export const RELAY_GAVE_NOTHING = 'relay: no answer';
export const RELAY_GAVE_NONSENSE = 'unreadable answer of the relay';
export const WORKBOOK_NAMELESS = 'the workbook does not tell its name';
export const NO_ANSWER_IN_TIME = 'no answer in time';
export const NO_CONNECTION = 'no connection';
