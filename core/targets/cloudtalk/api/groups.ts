/**
 * Groups, one membership a request. No answer tells who is in a group, so what is certain is what the answers to our own requests say:
 * it is kept for each step, and whoever starts anew asks again, which changes nothing.
 */
import type { FieldValue } from '../../../fields/field.js';
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import { NOTHING_NAMED, OTHER_PERSON_ANSWERED, UNREADABLE_ANSWER } from '../../../said/by-targets.js';
import { fill } from '../../../said/fill.js';
import type { DirectoryUser, KnownNames, Part, UpdateVerdict } from '../../../sending/api.js';
import { GROUPS } from '../fields.js';
import { hasEmail } from './compare.js';
import { isObject, wholeNumber } from '../../shared/json.js';
import { readBody } from './json.js';
import { idOfName } from './lists.js';
import { goneRefusal, judgeRefusal, saysAlready } from './refusal.js';
import { harmlessRequest, request } from './settings.js';
import { commonVerdict, isSuccess, NOT_FOUND, saysFailure } from './statuses.js';

export const GROUPS_PART: Part = { name: GROUPS, fields: ['groups'], inCreate: false };

interface Membership {
  readonly group: string;
  readonly isMember: boolean;
}

const namesIn = (value: FieldValue | undefined): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

/** Every membership that a row changes, those that begin first. */
function membershipsOf({ changes }: PlannedRow): Membership[] {
  const change = changes.find(({ field }) => field === 'groups');
  const [from, to] = [namesIn(change?.from), namesIn(change?.to)];
  return [
    ...to.filter((group) => !from.includes(group)).map((group) => ({ group, isMember: true })),
    ...from.filter((group) => !to.includes(group)).map((group) => ({ group, isMember: false })),
  ];
}

/** The memberships of one connection: what each step has done of its own. */
export interface Memberships {
  request(row: PlannedRow, current: DirectoryUser): HttpRequest;
  /** What an answer says of the one membership that was asked for. Never throws. */
  read(row: PlannedRow, current: DirectoryUser | undefined, response: HttpResponse): UpdateVerdict;
  /** True when every membership of the step is known to be done. */
  holds(row: PlannedRow, user: DirectoryUser): boolean;
}

export function memberships(names: KnownNames | undefined): Memberships {
  const done = new WeakMap<PlannedRow, Set<string>>();
  const doneOf = (row: PlannedRow): ReadonlySet<string> => done.get(row) ?? new Set();
  const nextOf = (row: PlannedRow) => membershipsOf(row).find(({ group }) => !doneOf(row).has(group)) ?? null;
  const finish = (row: PlannedRow, current: DirectoryUser, group: string): UpdateVerdict => {
    done.set(row, new Set([...doneOf(row), group]));
    return nextOf(row) ? { kind: 'partial' } : { kind: 'updated', user: withGroups(row, current, doneOf(row)) };
  };

  return {
    request(row, current) {
      const next = nextOf(row);
      const [agent, group] = [wholeNumber(current.id), next && idOfName(names, GROUPS, next.group)];
      if (!next || agent === null || group === null) return harmlessRequest();
      return next.isMember
        ? request('PUT', '/groups/add.json', { group_id: group, agent_id: agent })
        : request('DELETE', `/groups/delete/${agent}.json`, { group_id: group });
    },
    read(row, current, response) {
      const asked = nextOf(row);
      if (!current) return isSuccess(response) ? { kind: 'verify' } : (judgeRefusal(row, response) ?? commonVerdict(response));
      if (wholeNumber(current.id) === null) return goneRefusal(row);
      if (!asked) return { kind: 'updated', user: withGroups(row, current, doneOf(row)) };
      if (idOfName(names, GROUPS, asked.group) === null) {
        return { kind: 'refused', reason: fill(NOTHING_NAMED, { name: asked.group }), field: 'groups' };
      }
      return problemOf(row, asked, current, response) ?? finish(row, current, asked.group);
    },
    holds: (row, user) => hasEmail(row.keys.email, user) && nextOf(row) === null,
  };
}

/** Null where the membership is as it was asked for. */
function problemOf(row: PlannedRow, asked: Membership, { id }: DirectoryUser, response: HttpResponse): UpdateVerdict | null {
  if (response.status === NOT_FOUND) return asked.isMember ? goneRefusal(row) : null; // nobody is in a group that is not there
  if (!isSuccess(response)) {
    const refused = judgeRefusal(row, response);
    if (refused) return asked.isMember && saysAlready(refused.reason) ? null : { ...refused, field: 'groups' };
    return commonVerdict(response);
  }
  const value = readBody(response.body);
  if (!isObject(value) || saysFailure(response)) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
  const agent = isObject(value['data']) ? wholeNumber(value['data']['id']) : null;
  return agent !== null && String(agent) !== id ? { kind: 'unknown', reason: OTHER_PERSON_ANSWERED } : null;
}

/** The person as the memberships that are done leave them. */
function withGroups(row: PlannedRow, current: DirectoryUser, done: ReadonlySet<string>): DirectoryUser {
  const groups = new Set(namesIn(row.changes.find(({ field }) => field === 'groups')?.from));
  for (const { group, isMember } of membershipsOf(row).filter((each) => done.has(each.group))) {
    if (isMember) groups.add(group);
    else groups.delete(group);
  }
  const values = Object.assign(Object.create(null), current.values) as Record<string, FieldValue>;
  return { ...current, values: Object.assign(values, { groups: [...groups] }) };
}
