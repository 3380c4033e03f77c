/** Every point on which the vendor's pages disagree or are silent, as one switch each. The first word is the default. */
import { type Chosen, firstWords, isLimit, turnSwitches } from '../shared/switches.js';

/** Switches with a closed list of words. */
export const CHOICES = {
  /** Who keeps the passwords: with the second, user names may be longer and a password is an error. */
  identity: ['connect', 'saml'],
  /** An e-mail address under SAML: one passage asks for it, another calls it an error. */
  samlEmail: ['accepted', 'required', 'refused'],
  /** Where an error says its type. */
  errorType: ['header', 'header-with-address', 'body', 'body-with-prefix'],
  /** Which error an ID gets that a body names and nobody knows. */
  unknownId: ['InvalidParameterException', 'InvalidRequestException', 'ResourceNotFoundException'],
  /** What an update makes of members that it does not name. */
  partialObjects: ['merge', 'replace'],
  /** An update of the hierarchy that names no group. */
  emptyHierarchy: ['clears', 'refused'],
  userNames: ['case-sensitive', 'case-insensitive'],
  /** Two tables of limits: in the second, reading one user and lists are faster. */
  limits: ['older', 'newer', 'off'],
  retryAfter: ['none', 'seconds', 'date'],
  /** The body of an answer that has nothing to say. */
  emptyAnswer: ['object', 'nothing'],
  lastPage: ['absent', 'null', 'empty'],
} as const;

export interface Switches extends Chosen<typeof CHOICES> {
  /** How many users the instance may hold. */
  readonly maxUsers: number;
  /** How far this server's clock is ahead of the real one. */
  readonly clockSkewMs: number;
}

export type SwitchChange = { readonly [K in keyof Switches]?: Switches[K] };

const DOCUMENTED_USERS = 500; // the quota of a new instance; it can be raised

export const DEFAULT_SWITCHES: Switches = { ...firstWords(CHOICES), maxUsers: DOCUMENTED_USERS, clockSkewMs: 0 };

function accepts(name: string, value: unknown): boolean {
  if (name === 'maxUsers') return isLimit(value);
  return name === 'clockSkewMs' && Number.isFinite(value);
}

/** The switches after a change; throws a `TypeError` for a name or a word that does not exist. */
export const changeSwitches = (current: Switches, change: object): Switches => turnSwitches(current, change, CHOICES, accepts);
