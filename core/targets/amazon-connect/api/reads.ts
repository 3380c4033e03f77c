/** The requests that read people. */
import type { HttpRequest } from '../../../ports/index.js';
import { makeRequest, userRequest, type Connection } from './settings.js';
import { EMPLOYEE_ID_TAG } from './user.js';

export const PAGE_SIZE = 100; // the most that a search gives, and what a list gives unasked

export const describeUser = (connection: Connection, id: string): HttpRequest => userRequest(connection, 'GET', id);

export const listProficiencies = (connection: Connection, id: string): HttpRequest => userRequest(connection, 'GET', id, ['proficiencies']);

export function listUsers(connection: Connection, token: string | null): HttpRequest {
  return summaries(connection, 'users-summary', token);
}

/** A page of one of the lists that tell names and IDs. */
export function summaries(connection: Connection, kind: string, token: string | null): HttpRequest {
  const query: [string, string][] = [
    ['maxResults', String(PAGE_SIZE)],
    ...(token === null ? [] : [['nextToken', token] as [string, string]]),
  ];
  return makeRequest(connection, 'GET', [kind, connection.instance], undefined, query);
}

/** Everybody, a page at a time. */
export function searchAll(connection: Connection, token: string | null): HttpRequest {
  return search(connection, token === null ? {} : { NextToken: token });
}

/** Whoever has one of these user names. Nobody documents whether capital letters count, so a name is sought in small ones too. */
export function searchByName(connection: Connection, wanted: readonly string[]): HttpRequest {
  const names = [...new Set(wanted.flatMap((name) => [name, name.toLowerCase()]))];
  const conditions = names.map((Value) => ({ StringCondition: { FieldName: 'Username', Value, ComparisonType: 'EXACT' } }));
  return search(connection, { SearchCriteria: conditions.length === 1 ? conditions[0] : { OrConditions: conditions } });
}

export function searchByEmployeeId(connection: Connection, employeeId: string): HttpRequest {
  return search(connection, { SearchFilter: { TagFilter: { TagCondition: { TagKey: EMPLOYEE_ID_TAG, TagValue: employeeId } } } });
}

function search(connection: Connection, rest: object): HttpRequest {
  return makeRequest(connection, 'POST', ['search-users'], { InstanceId: connection.instance, MaxResults: PAGE_SIZE, ...rest });
}
