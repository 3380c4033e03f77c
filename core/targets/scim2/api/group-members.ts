/** Membership of groups, which is kept with the group: one request for each group that a person joins or leaves. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import { NO_GROUP_NAMED } from '../../../said/by-targets.js';
import { fill } from '../../../said/fill.js';
import type { DirectoryUser, Part, UpdateVerdict } from '../../../sending/api.js';
import { answerOf } from './bulk.js';
import { GROUPS } from './compare.js';
import { encodePart } from '../../shared/encode-part.js';
import { writeRequest } from './connection.js';
import type { Context } from './context.js';
import { harmlessRequest } from './create.js';
import { listOf, objectOf, parseJson } from '../../shared/json.js';
import { is } from './lookup.js';
import { BULK_MESSAGE, PATCH_MESSAGE } from './names.js';
import { judgeChangeRefusal, judgeRefusal } from './refusal.js';
import { commonVerdict, isSuccess, NOT_FOUND } from './statuses.js';

export const GROUP_PART: Part = { name: GROUPS, fields: [GROUPS], inCreate: false };

export const isOfGroups = (row: PlannedRow): boolean => row.part === GROUPS;

interface Step {
  readonly groupId: string;
  readonly data: object;
}

const namesOf = (value: unknown): readonly string[] => listOf(value).filter((each): each is string => typeof each === 'string');

/**
 * The next step from the groups that the person is in now to those of the row; all of them at once where the service takes several
 * operations. What is done then shows in the next reading, which is still between what the plan saw and what it wants.
 */
export function groupRequest(context: Context, row: PlannedRow, current: DirectoryUser, userId: string): HttpRequest {
  context.inPart.delete(row);
  const wanted = namesOf(row.changes.find(({ field }) => field === GROUPS)?.to);
  const now = namesOf(current.values[GROUPS]);
  const joined = wanted.filter((name) => !now.includes(name));
  const left = now.filter((name) => !wanted.includes(name));
  const unknown = [...joined, ...left].find((name) => context.people.groupId(name) === null);
  if (unknown !== undefined) {
    context.refused.set(row, { reason: fill(NO_GROUP_NAMED, { group: unknown }), field: GROUPS });
    return harmlessRequest(context);
  }
  const steps = [...joined.map((name) => stepOf(name, joining(userId))), ...left.map((name) => stepOf(name, leaving(userId)))];
  const [first] = steps;
  if (!first) return harmlessRequest(context); // nothing is left to do: the reading after it says so
  if (steps.length > 1 && context.found.bulkRows >= steps.length) {
    const operations = steps.map(({ groupId, data }) => ({ method: 'PATCH', path: `/Groups/${groupId}`, data }));
    return writeRequest(context.connection, 'POST', '/Bulk', { schemas: [BULK_MESSAGE], Operations: operations });
  }
  if (steps.length > 1) context.inPart.add(row);
  return writeRequest(context.connection, 'PATCH', `/Groups/${encodePart(first.groupId)}`, first.data);

  function stepOf(name: string, operation: object): Step {
    return { groupId: context.people.groupId(name) ?? '', data: { schemas: [PATCH_MESSAGE], Operations: [operation] } };
  }
}

const joining = (id: string): object => ({ op: 'add', path: 'members', value: [{ value: id }] });
const leaving = (id: string): object => ({ op: 'remove', path: `members[${is('value', id)}]` });

/** The answer is about groups, so only a reading of the person proves that nothing is left. */
export function readGroupAnswer({ inPart }: Context, row: PlannedRow, response: HttpResponse): UpdateVerdict {
  if (response.status === NOT_FOUND) return judgeRefusal({ ...response, status: GONE_AS_REFUSAL });
  if (!isSuccess(response)) return judgeChangeRefusal(row, response);
  const results = listOf(objectOf(parseJson(response.body))['Operations']).map((result) => answerOf(objectOf(result)));
  const failed = results.filter((result) => !isSuccess(result));
  const [first] = failed;
  if (!first) return inPart.has(row) ? { kind: 'partial' } : { kind: 'verify' };
  // What was refused among several is asked for alone, and then says why.
  if (failed.length < results.length) return { kind: 'partial' };
  const verdict = judgeRefusal(first.status === NOT_FOUND ? { ...first, status: GONE_AS_REFUSAL } : first);
  return verdict.kind === 'refused' || verdict.kind === 'throttled' ? verdict : commonVerdict(response);
}

/** A group that is gone refuses the row, and no more than that. */
const GONE_AS_REFUSAL = 400;
