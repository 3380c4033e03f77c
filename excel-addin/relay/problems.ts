/** What the relay says to a person when it does not do what was asked. */
import * as said from '../../core/said/by-relay.js';
import type { SignIn } from './caller.js';

export const PROBLEMS = {
  shape: said.RELAY_SHAPE,
  large: said.RELAY_TOO_LARGE,
  origin: said.RELAY_ORIGIN,
  role: said.RELAY_ROLE,
  admin: said.RELAY_ADMIN,
  fixed: said.RELAY_FIXED,
  often: said.RELAY_TOO_OFTEN,
  signInDown: said.RELAY_SIGN_IN_DOWN,
  broken: said.RELAY_BROKEN,
  unknown: said.RELAY_NOTHING_HERE,
} as const;

/** What somebody is told who is not signed in. */
export const SIGN_IN_PROBLEMS: Readonly<Record<SignIn['kind'], string>> = {
  code: said.RELAY_ASKS_CODE,
  entra: said.RELAY_ASKS_SIGN_IN,
};
