/** Every point on which the vendor's schema, examples and prose disagree or are silent, as one switch each. The first word is the default. */
import { type Chosen, firstWords, isLimit, turnSwitches } from '../shared/switches.js';
import { REQUESTS_PER_MINUTE } from './fields.js';

/** Switches with a closed list of words. */
export const CHOICES = {
  /** Examples and prose wrap every answer, the schema does not. */
  envelope: ['responseData', 'none'],
  /** Examples give the numbers of agents, groups and extensions as text, the schema as integers. */
  ids: ['string', 'integer'],
  /** The key of an item of the list of groups: example against schema. */
  groupKey: ['Group', 'Groups'],
  /** What the answer to a new membership holds: example against schema. */
  groupAnswer: ['message', 'id'],
  /** Type of `status` in a body: example against schema. */
  statusType: ['number', 'string'],
  /** A telephone number: digits without a plus, or text with one. */
  numberForm: ['number', 'string'],
  /** What an edit makes of the fields that it does not name. */
  edit: ['merge', 'replace'],
  /** A membership that already is. */
  repeatedMembership: ['accepted', 'refused'],
  /** Status of a request that does not say that it accepts JSON. */
  withoutAccept: ['404', '406'],
  /** Status of a wrong key or secret; none is declared. */
  badCredentials: ['401', '403'],
  /** Whether the refusal of a taken address names its field. */
  takenEmail: ['field', 'message'],
  /** A page behind the last one. */
  beyondLast: ['empty', '404'],
} as const;

export interface Switches extends Chosen<typeof CHOICES> {
  /** Requests per minute and company; `null` is no limit. */
  readonly rateLimit: number | null;
  /** Agents that the company may have; `null` is no limit. */
  readonly seats: number | null;
  /** How far this server's clock is ahead of the real one. */
  readonly clockSkewMs: number;
}

export type SwitchChange = { readonly [K in keyof Switches]?: Switches[K] };

export const DEFAULT_SWITCHES: Switches = { ...firstWords(CHOICES), rateLimit: REQUESTS_PER_MINUTE, seats: null, clockSkewMs: 0 };

function accepts(name: string, value: unknown): boolean {
  if (name === 'rateLimit' || name === 'seats') return value === null || isLimit(value);
  return name === 'clockSkewMs' && Number.isFinite(value);
}

/** The switches after a change; throws a `TypeError` for a name or a word that does not exist. */
export const changeSwitches = (current: Switches, change: object): Switches => turnSwitches(current, change, CHOICES, accepts);
