/** What the peer holds of one kind of resource, in memory: SCIMMY asks its host to keep them. */
import { randomUUID } from 'node:crypto';
import SCIMMY from 'scimmy';
import { compileFilter } from './filter.js';

export interface Meta {
  readonly resourceType: string;
  readonly created: string;
  readonly lastModified: string;
  readonly version?: string;
}

/** A resource as it goes over the wire. */
export interface ScimRecord {
  readonly id: string;
  readonly meta: Meta;
  readonly [attribute: string]: unknown;
}

/** What SCIMMY says of the request behind a call. */
export interface Wanted {
  readonly id?: string;
  readonly filter?: { readonly expression: string };
}

export interface RecordsOptions {
  readonly type: string;
  readonly now: () => number;
  /** Looks at what is to be written; throws where it may not be, and may change it. */
  readonly check?: (data: Readonly<Record<string, unknown>>, id: string | null) => Readonly<Record<string, unknown>>;
  /** What a reader is shown. */
  readonly shown?: (record: ScimRecord) => ScimRecord;
}

const NOT_FOUND = 404;

/** Records of one type, with the three things that SCIMMY asks for. */
export function createRecords({ type, now, check = (data) => data, shown = (record) => record }: RecordsOptions) {
  const held = new Map<string, ScimRecord>();
  const find = (id: string): ScimRecord => {
    const record = held.get(id);
    if (!record) throw new SCIMMY.Types.Error(NOT_FOUND, null as never, `No ${type} has the ID ${id}.`);
    return record;
  };

  function write({ id }: Wanted, data: unknown): ScimRecord {
    const before = id === undefined ? null : find(id);
    const plain = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
    const at = new Date(now()).toISOString();
    const record: ScimRecord = {
      ...check(plain, before?.id ?? null),
      id: before?.id ?? randomUUID(),
      meta: { resourceType: type, created: before?.meta.created ?? at, lastModified: at },
    };
    held.set(record.id, record);
    return shown(record);
  }

  return {
    all: (): ScimRecord[] => [...held.values()].map(shown),
    get: (id: string): ScimRecord | undefined => held.get(id),
    read({ id, filter }: Wanted): ScimRecord | ScimRecord[] {
      if (id !== undefined) return shown(find(id));
      const all = [...held.values()].map(shown);
      return filter ? all.filter(compileFilter(filter.expression)) : all;
    },
    write,
    remove({ id = '' }: Wanted): void {
      find(id);
      held.delete(id);
    },
    clear: () => held.clear(),
  };
}

export type ResourceRecords = ReturnType<typeof createRecords>;
