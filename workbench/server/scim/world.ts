/** What the fault layer has to know of the peer: who is there, and how its answers look. */
import { driftField, isObject, type Json } from '../shared/faults/drift.js';
import type { FaultWorld } from '../shared/faults/world.js';
import { scimError } from './ours.js';
import type { ScimRecord } from './peer/records.js';
import type { Held } from './peer/users.js';

/** Applies a change to every resource of an answer; null takes it out of a list. */
function mapResources(body: unknown, change: (resource: Json) => Json | null): unknown {
  if (!isObject(body)) return body;
  const { Resources } = body;
  if (!Array.isArray(Resources)) return change(body) ?? {};
  const kept = Resources.map((each: unknown) => (isObject(each) ? change(each) : each)).filter((each) => each !== null);
  return { ...body, Resources: kept, totalResults: Number(body['totalResults']) - (Resources.length - kept.length) };
}

const createdAt = (record: ScimRecord | undefined): number | null => (record ? Date.parse(record.meta.created) : null);

/** The world of these records. */
export function worldOf({ users, groups }: Held, now: () => number): FaultWorld {
  const at = (id: string) => createdAt(users.get(id) ?? groups.get(id));
  return {
    now,
    refuse: ({ status, error }) => scimError(status, 'planned fault', error),
    createdAt: at,
    hideNewcomers: (body, since) => mapResources(body, (resource) => ((at(String(resource['id'])) ?? 0) > since ? null : resource)),
    swapPerson: (body) =>
      mapResources(
        body,
        (resource) => users.all().find(({ id }) => users.get(String(resource['id'])) && id !== resource['id']) ?? resource,
      ),
    drift: (body, fault) =>
      fault.how === 'wrapped' ? { data: body } : mapResources(body, (resource) => driftField(resource, fault, fault.field ?? 'userName')),
  };
}
