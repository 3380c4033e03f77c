/** Points on which SCIM services differ and this one can be turned; the first word is what the peer does by itself. */
import { firstWords, isLimit, turnSwitches, type Chosen } from '../shared/switches.js';

const CHOICES = {
  /** Whether PATCH is offered; else it answers 501. */
  patch: ['offered', 'missing'],
  /** Whether a service tells what it offers and knows; else both pages answer 404. */
  discovery: ['offered', 'missing'],
  /** Whether resources have versions, and how a stale one is refused. */
  versions: ['none', 'status-412', 'invalidVers'],
  /** Which filters are understood. */
  filters: ['all', 'user-name-only', 'none'],
  /** What becomes of the results of a bulk request. */
  bulkResults: ['all', 'one-missing', 'one-doubled', 'reordered'],
  /** Whether a user is told with their groups. */
  groupsInUser: ['told', 'untold'],
} as const;

export interface Switches extends Chosen<typeof CHOICES> {
  /** Operations that one bulk request may hold; 0: there is no bulk. */
  readonly bulkOperations: number;
  readonly bulkBytes: number;
  /** So many users may be active: who comes later lands deactivated, without a word. `null` is no limit. */
  readonly seats: number | null;
}

export type SwitchChange = { readonly [K in keyof Switches]?: Switches[K] };

const MEBIBYTE = 1_048_576;

export const DEFAULT_SWITCHES: Switches = { ...firstWords(CHOICES), bulkOperations: 100, bulkBytes: MEBIBYTE, seats: null };

const accepts = (name: string, value: unknown): boolean =>
  name === 'seats' ? value === null || isLimit(value) : ['bulkOperations', 'bulkBytes'].includes(name) && isLimit(value);

/** The switches after a change; throws a `TypeError` for a name or a word that does not exist. */
export function changeSwitches(current: Switches, change: object): Switches {
  return turnSwitches(current, change, CHOICES, accepts);
}
