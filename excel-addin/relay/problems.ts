/** What the relay says to a person when it does not do what was asked. */
import type { SignIn } from './caller.js';

export const PROBLEMS = {
  shape: 'The relay does not understand this request. Reload the pane: it may be older than the relay.',
  large: 'The request is too large for the relay.',
  origin: 'The relay answers only to its own pane.',
  role: 'Your account may not use Muster yet. Ask your administrator to give it the role Muster.Send.',
  admin: 'Only an administrator may set or remove the keys of your organisation. Ask one, or sign in as one.',
  fixed: 'This secret is set by the machine that runs the relay. Ask its administrator to change it.',
  often: 'Too many calls came from here. Wait a moment, then try again.',
  signInDown: 'The relay cannot check who you are right now. Try again in a minute.',
  broken: 'The relay could not do this. Try again; if it stays so, ask its administrator to look at the log.',
  unknown: 'There is nothing at this address.',
} as const;

/** What somebody is told who is not signed in. */
export const SIGN_IN_PROBLEMS: Readonly<Record<SignIn['kind'], string>> = {
  code: 'The relay asks for an access code. Enter the code that you were given.',
  entra: 'The relay asks you to sign in with your work account.',
};
