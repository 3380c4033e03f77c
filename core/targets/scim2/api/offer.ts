/** What a service offers, as it said when it was asked; what it did not say is what RFC 7644 makes the least of. */
import type { KnownNames, Named } from '../../../sending/api.js';
import { SERVICE_LIST } from './names.js';

/** The service said so of each attribute that it knows. */
export const ATTRIBUTE = 'attribute:';

const PAGE_SIZE = 100;
const BULK_ROWS = 50;
const BULK_BYTES = 524_288; // where a service tells no limit: half of what one widely used library takes by default

export interface Offer {
  readonly patch: boolean;
  /** Null where several people cannot be created at once. */
  readonly bulk: { readonly rows: number; readonly bytes: number } | null;
  readonly filter: boolean;
  readonly versions: boolean;
  readonly pageSize: number;
  /** False for an attribute that the service says it does not have; true for all where it never said. */
  knows(path: string): boolean;
}

/** What the first reading found; without one, changes by PATCH, filters, and neither bulk nor versions. */
export function offerOf(names: KnownNames | undefined): Offer {
  const told: readonly Named[] = names?.get(SERVICE_LIST) ?? [];
  const values = new Map(told.map(({ id, name }) => [id, name]));
  const attributes = told.filter(({ id }) => id.startsWith(ATTRIBUTE)).map(({ id }) => id.slice(ATTRIBUTE.length).toLowerCase());
  const known = new Set(attributes);
  const numberOf = (id: string): number | null => (values.has(id) ? Number(values.get(id)) : null);
  const rows = Math.min(BULK_ROWS, numberOf('bulk.maxOperations') ?? BULK_ROWS);
  const bytes = Math.floor((numberOf('bulk.maxPayloadSize') ?? BULK_BYTES * 2) / 2);
  return {
    patch: values.get('patch') !== 'false',
    bulk: values.get('bulk') === 'true' && rows > 1 ? { rows, bytes } : null,
    filter: values.get('filter') !== 'false',
    versions: values.get('etag') === 'true',
    pageSize: Math.max(1, Math.min(PAGE_SIZE, numberOf('filter.maxResults') || PAGE_SIZE)),
    knows: (path) => known.size === 0 || known.has(path.toLowerCase()),
  };
}
