/** What sending asks of a target: requests to make and answers to read, as pure functions. Nothing here touches the wire. */
import type { PersonKeys, PlannedRow } from '../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../ports/index.js';
import type { RowValues } from '../fields/field.js';

/** A user that exists at the target, by the field keys of the roster; a field that the target did not tell is absent. */
export interface DirectoryUser {
  /** The target's own ID, where its requests need one. */
  readonly id?: string;
  readonly email: string | null;
  readonly employeeId: string | null;
  readonly active?: boolean;
  readonly manageTeam?: boolean;
  /** The leader's e-mail or ID, or null for nobody. */
  readonly leader?: string | null;
  readonly values: RowValues;
}

/** What an answer says for certain. Anything that is not certain is `unknown`, and is looked up. */
export type CreateVerdict =
  | { readonly kind: 'created'; readonly remoteId: string }
  /** Accepted, but the answer does not prove which person: look it up before it counts. */
  | { readonly kind: 'verify' }
  /** The target says that this person exists: look up who it is. Where nobody is found, its own words refuse the row, if it has some. */
  | { readonly kind: 'duplicate'; readonly reason?: string; readonly field?: string | null }
  /** Refused for certain; `field` is the roster field that the target names, where it names one. */
  | { readonly kind: 'refused'; readonly reason: string; readonly field: string | null }
  /** Nothing was applied for certain; try again after this many milliseconds (null: not told). */
  | { readonly kind: 'throttled'; readonly retryAfterMs: number | null }
  /** The whole run has to stop. Nothing was applied; only of `setup` nobody knows that, so the row is looked up before the run ends. */
  | { readonly kind: 'stop'; readonly code: 'connection' | 'setup' | 'seats-exceeded'; readonly reason: string }
  /** It may have happened. `retryAfterMs` where the target asks to wait all the same (503). */
  | { readonly kind: 'unknown'; readonly reason: string; readonly retryAfterMs?: number | null };

export type LookupVerdict =
  | { readonly kind: 'found'; readonly users: readonly DirectoryUser[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'throttled'; readonly retryAfterMs: number | null }
  | { readonly kind: 'stop'; readonly code: 'connection' | 'setup'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string; readonly retryAfterMs?: number | null };

export type PageVerdict =
  | { readonly kind: 'page'; readonly users: readonly DirectoryUser[]; readonly next: HttpRequest | null }
  | Exclude<LookupVerdict, { kind: 'found' | 'absent' }>;

/** What an answer to an update says for certain; `user` is the person as the answer tells of them. */
export type UpdateVerdict =
  | { readonly kind: 'updated'; readonly user: DirectoryUser }
  /** This request was applied for certain, and the row needs another: the person is read again, and `update` makes the next one. */
  | { readonly kind: 'partial' }
  | StatusVerdict;
export type StatusVerdict = Exclude<CreateVerdict, { kind: 'created' }>;

/** Changing users who exist. Absent where a target cannot: then people can only be created there. */
export interface UpdateApi {
  /**
   * Read-modify-write: the whole user as it was read just now, with the row's changes in it, so that nothing is reset. Where one request
   * cannot do all of it, the next one by that reading; each differs from those before it.
   */
  update(row: PlannedRow, current: DirectoryUser, idOf?: IdOf): HttpRequest;
  readUpdate(row: PlannedRow, response: HttpResponse): UpdateVerdict;
  /** True while the user holds what the plan saw, on every field that the row changes; also on the way to it, where that takes several requests. */
  isUntouched(row: PlannedRow, user: DirectoryUser): boolean;
  /** Keys of fields that differ between the two readings although the row does not change them. */
  drift(row: PlannedRow, before: DirectoryUser, after: DirectoryUser): readonly string[];
  /** For `activate` and `deactivate`; the latter deletes where `Target.deactivation` says so. `current` is the person as read before. */
  setActive(row: PlannedRow, current?: DirectoryUser): HttpRequest;
  /** Where deactivated people are deleted, "nobody there" is no refusal: whoever repeats a deletion hears that. */
  readSetActive(row: PlannedRow, response: HttpResponse): StatusVerdict;
  /** Requests that tell whether a person is active; `readLookupActive` gives users with `active` set. */
  lookupActive(keys: PersonKeys): HttpRequest[];
  readLookupActive(keys: PersonKeys, request: HttpRequest, response: HttpResponse): LookupVerdict;
}

/** A name that the target keeps under an ID: a group, a routing profile. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export type NamesVerdict =
  | { readonly kind: 'names'; readonly names: readonly Named[]; readonly next: HttpRequest | null }
  | Exclude<LookupVerdict, { kind: 'found' | 'absent' }>;

/** A list of names that is read before anything is checked against it or sent by it. */
export interface NameList {
  /** Name of the list, as `Field.list` has it; `roles` and `groups` are those of the roster's own kinds. */
  readonly list: string;
  first(): HttpRequest;
  readPage(request: HttpRequest, response: HttpResponse): NamesVerdict;
}

/** The lists that were read, by name. */
export type KnownNames = ReadonlyMap<string, readonly Named[]>;

/** Fields of a person that go by a request of their own. */
export interface Part {
  readonly name: string;
  readonly fields: readonly string[];
  /** True where the request that creates a person takes them too; else they follow it. */
  readonly inCreate: boolean;
}

/** How many people can still be created; `free` is null where the target sets no limit. */
export type SeatsVerdict = { readonly kind: 'seats'; readonly free: number | null } | Exclude<LookupVerdict, { kind: 'found' | 'absent' }>;

/** Where a target tells how many seats are free: asked when a preview is made. */
export interface SeatsApi {
  request(): HttpRequest;
  read(response: HttpResponse): SeatsVerdict;
}

/** IDs of people, where a request names somebody by the target's own ID; null where nobody knows it yet. */
export type IdOf = (keys: PersonKeys) => string | null;

/** Several creates in one request. */
export interface BulkApi {
  readonly mostRows: number;
  readonly mostBytes: number;
  request(rows: readonly PlannedRow[], idOf?: IdOf): HttpRequest;
  /** One answer per row, in their order, as if each had been asked for alone; what the answer does not tell is a broken answer. */
  split(rows: readonly PlannedRow[], response: HttpResponse): HttpResponse[];
}

/** Reading everybody instead of asking after one person at a time. */
export interface RollApi {
  /** Requests that it takes where there are so many people. */
  requests(people: number): number;
  /** Addresses beside their own under which a look-up finds them too. */
  otherNames?(user: DirectoryUser): readonly string[];
}

export interface ProvisioningApi {
  /** Lists that have to be known: names are checked against them, and requests name their IDs. */
  readonly lists?: readonly NameList[];
  /** Fields that do not go by the request that creates or updates a person, but by their own. */
  readonly parts?: readonly Part[];
  /** True where `create` and `update` name the leader by the target's own ID: it is known before they are made. */
  readonly needsLeaderId?: boolean;
  readonly bulk?: BulkApi;
  /** Absent where the list of all users costs more, or tells less of a person, than a look-up does. */
  readonly roll?: RollApi;
  /** Absent where free seats cannot be known: then nothing is said of them. */
  readonly seats?: SeatsApi;
  /** Requests that count against the same limit have the same lane; absent: all of them. */
  laneOf?(request: HttpRequest): string;
  /** First page of all users, deactivated ones included. */
  list(): HttpRequest;
  readPage(request: HttpRequest, response: HttpResponse): PageVerdict;
  /** One request per key that the person has; a person is absent only when every one of them says so. */
  lookup(keys: PersonKeys): HttpRequest[];
  readLookup(keys: PersonKeys, response: HttpResponse): LookupVerdict;
  create(row: PlannedRow, idOf?: IdOf): HttpRequest;
  readCreate(row: PlannedRow, response: HttpResponse): CreateVerdict;
  /** True when the user holds what the row would have made it, on every field that it sends and that the target tells back. */
  matches(row: PlannedRow, user: DirectoryUser): boolean;
  readonly updates?: UpdateApi;
}

/** How fast a target may be asked. Rates are requests per minute. */
export interface Pacing {
  /** The target's limit where it is known; else where the pace begins. */
  readonly perMinute: number;
  /** Where the limit is not known: the pace is learnt from the answers, and never rises above this. Absent where `perMinute` is the limit. */
  readonly learnUpTo?: number;
  /** How a known limit counts, where that is documented: so many may leave at once, or any share of it within each such stretch of time. */
  readonly limit?: { readonly burst: number } | { readonly windowMs: number };
  readonly atOnce: number;
  readonly timeoutMs: number;
  /** How long after the last send a "not found" is believed. */
  readonly settleMs: number;
}

/** What a target promises beside its answers. */
export interface TargetPromises {
  /** True where the target itself refuses a second person with the same key. */
  readonly enforcesUniqueKeys: boolean;
  /** True where the target documents that it honours `Idempotency-Key`; the header is sent to every target, and relied on only here. */
  readonly honoursIdempotencyKeys?: boolean;
  /** What becomes of somebody who is deactivated, as `Target` says it. */
  readonly deactivation?: 'delete' | 'none';
}
