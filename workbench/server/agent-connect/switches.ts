/** Every point on which the vendor's pages disagree or are silent, as one switch each. The first word is the default. */
import { type Chosen, firstWords, isLimit, turnSwitches } from '../shared/switches.js';

/** Switches with a closed list of words. */
export const CHOICES = {
  /** What stands between the key header and the token: the pages show both forms. */
  token: ['raw', 'bearer', 'either'],
  listShape: ['array-in-object', 'bare-array', 'single-object'],
  nextPage: ['after-elsewhere', 'external_id'],
  pagingAccepts: ['both', 'after', 'external_id'],
  lastPage: ['absent', 'null', 'empty', 'no-meta'],
  channelsInGetOne: ['string', 'array'],
  leaderIdType: ['integer', 'string'],
  groupsInPut: ['reporting_groups', 'groups'],
  startDateInGetOne: ['date', 'date-time'],
  leaderIdMeans: ['numeric', 'custom', 'either'],
  put: ['merge', 'reset-channels', 'replace'],
  /** What an empty text makes of a field in an update. */
  emptyText: ['clears', 'ignored', 'refused'],
  /** Whether a request may say `unassigned`, as the answers do, for a user without a leader. */
  unassigned: ['nobody', 'error'],
  unfilteredList: ['all', 'active-only'],
  createStatus: ['201', '200'],
  createBody: ['employee', 'empty'],
  /** Whether a plain create makes an active user or, like an invitation, one who still has to complete the profile. */
  createWith: ['create', 'invite'],
  errorBody: ['field-list', 'message', 'text', 'empty'],
  rowErrorOnCreate: ['422', '400', '409', '500'],
  retryAfter: ['seconds', 'date', 'none'],
  unique: ['on', 'off'],
  welcomeMail: ['always', 'invite-only'],
} as const;

/** Active users allowed per licence; a licence that is absent has no limit. */
export type Seats = Readonly<Partial<Record<'standard' | 'flexible', number>>>;

export interface Switches extends Chosen<typeof CHOICES> {
  /** Requests per minute and key; `null` is no limit. */
  readonly rateLimit: number | null;
  readonly seats: Seats | null;
  /** How far this server's clock is ahead of the real one. */
  readonly clockSkewMs: number;
}

export type SwitchChange = { readonly [K in keyof Switches]?: Switches[K] };

export const DEFAULT_SWITCHES: Switches = { ...firstWords(CHOICES), rateLimit: null, seats: null, clockSkewMs: 0 };

function isSeats(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === null;
  return Object.entries(value).every(([licence, seats]) => ['standard', 'flexible'].includes(licence) && isLimit(seats));
}

function accepts(name: string, value: unknown): boolean {
  if (name === 'rateLimit') return value === null || isLimit(value);
  if (name === 'seats') return isSeats(value);
  return name === 'clockSkewMs' && Number.isFinite(value);
}

/** The switches after a change; throws a `TypeError` for a name or a word that does not exist. */
export const changeSwitches = (current: Switches, change: object): Switches => turnSwitches(current, change, CHOICES, accepts);
