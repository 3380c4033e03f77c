/** What the peer's host decides about users and groups: unique user names, groups told with a user, seats, versions. */
import { createHash } from 'node:crypto';
import SCIMMY from 'scimmy';
import type { Switches } from '../switches.js';
import { createRecords, type ResourceRecords, type ScimRecord } from './records.js';

const CONFLICT = 409;

export interface Held {
  readonly users: ResourceRecords;
  readonly groups: ResourceRecords;
}

/** The version of a record: another one for any other content. */
function versionOf({ meta: _meta, ...content }: ScimRecord): string {
  return `W/"${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)}"`;
}

/** Empty records; the switches are read as they stand at each call. */
export function createHeld(switches: () => Switches, now: () => number): Held {
  const shown = (record: ScimRecord): ScimRecord =>
    switches().versions === 'none' ? record : { ...record, meta: { ...record.meta, version: versionOf(record) } };

  const groups = createRecords({ type: 'Group', now, shown });

  const groupsOf = (id: string) =>
    groups
      .all()
      .filter(({ members }) => Array.isArray(members) && members.some((member: { value?: unknown }) => member.value === id))
      .map((group) => ({ value: group.id, display: group['displayName'], type: 'direct' }));

  const users: ResourceRecords = createRecords({
    type: 'User',
    now,
    shown(record) {
      const { groups: _stored, ...user } = record;
      const told = switches().groupsInUser === 'told' ? groupsOf(record.id) : [];
      return shown(
        told.length > 0 ? { ...user, id: record.id, meta: record.meta, groups: told } : { ...user, id: record.id, meta: record.meta },
      );
    },
    check(data, id) {
      const wanted = String(data['userName']).toLowerCase();
      const others = users.all().filter((user) => user.id !== id);
      if (others.some(({ userName }) => String(userName).toLowerCase() === wanted))
        throw new SCIMMY.Types.Error(CONFLICT, 'uniqueness', 'Another user has this userName.');
      const { seats } = switches();
      const taken = others.filter(({ active }) => active === true).length;
      return id === null && seats !== null && taken >= seats ? { ...data, active: false } : data;
    },
  });
  return { users, groups };
}
