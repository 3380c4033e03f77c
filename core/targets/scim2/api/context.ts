/** What the requests and readers of one connection share. */
import type { PersonKeys, PlannedRow } from '../../../plan/planned-row.js';
import type { DirectoryUser, KnownNames } from '../../../sending/api.js';
import type { TargetSettings } from '../../../target.js';
import { connectionOf, type Connection } from './connection.js';
import { offerOf, type Offer } from './offer.js';
import { createPeople, type People } from './people.js';
import { createReader, type Reader } from './user.js';

export interface Context {
  readonly connection: Connection;
  readonly offer: Offer;
  readonly people: People;
  readonly reader: Reader;
  /** What the service turned out not to do, whatever it said. */
  readonly found: Found;
  /** Rows for which no request could be made, with the reason: the request that left for them changes nothing. */
  readonly refused: WeakMap<PlannedRow, Unmade>;
  /** Rows whose last request was one of several that they need. */
  readonly inPart: WeakSet<PlannedRow>;
  /** The reading that an update stands on. */
  readonly readings: WeakMap<PlannedRow, DirectoryUser>;
}

export interface Found {
  /** True once a filter with several attributes was not understood. */
  simpleFilters: boolean;
  /** True once PATCH was not understood. */
  noPatch: boolean;
  /** Most rows of one bulk request; below 2 there are none. */
  bulkRows: number;
}

export interface Unmade {
  readonly reason: string;
  readonly field: string | null;
}

export function contextOf(settings: TargetSettings, names: KnownNames | undefined): Context {
  const offer = offerOf(names);
  const people = createPeople(names);
  return {
    connection: connectionOf(settings),
    offer,
    people,
    reader: createReader(offer, people),
    found: { simpleFilters: false, noPatch: !offer.patch, bulkRows: offer.bulk?.rows ?? 0 },
    refused: new WeakMap(),
    inPart: new WeakSet(),
    readings: new WeakMap(),
  };
}

/** The service's ID of a person whom a step names: as it was read, as the run knows it, or as the lists told it. */
export function idOfPerson({ people }: Context, keys: readonly (PersonKeys | null)[], current?: DirectoryUser): string | null {
  if (current?.id !== undefined) return current.id;
  for (const each of keys) {
    const id = each && people.idOf(each);
    if (id) return id;
  }
  return null;
}
