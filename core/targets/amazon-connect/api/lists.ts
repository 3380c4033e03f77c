/** The lists whose names the roster writes and whose IDs the requests name. */
import * as z from 'zod/mini';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import type { Named, NameList } from '../../../sending/api.js';
import { INCOMPLETE_ANSWER, UNREADABLE_ANSWER } from '../../../said/by-targets.js';
import { HIERARCHY_GROUPS, PREDEFINED_ATTRIBUTES, ROUTING_PROFILES, SECURITY_PROFILES } from '../fields.js';
import { objectOf, parseJson } from '../../shared/json.js';
import { PAGE_SIZE, summaries } from './reads.js';
import { makeRequest, type Connection } from './settings.js';
import { isSuccess, readVerdict } from './statuses.js';

/** Between the levels of a path. */
const LEVEL_SIGN = '/';
const LEVELS = ['LevelOne', 'LevelTwo', 'LevelThree', 'LevelFour', 'LevelFive'] as const;

const Summary = z.object({ Id: z.string(), Name: z.string() });
const Attribute = z.object({ Name: z.string() });
const Level = z.catch(z.nullish(z.object({ Name: z.string() })), undefined);
const Group = z.object({
  Id: z.string(),
  Name: z.string(),
  HierarchyPath: z.object({ LevelOne: Level, LevelTwo: Level, LevelThree: Level, LevelFour: Level, LevelFive: Level }),
});

interface Kind {
  readonly list: string;
  /** Member of the answer that holds the list. */
  readonly holder: string;
  readonly ask: (connection: Connection, token: string | null) => HttpRequest;
  readonly read: (entry: unknown) => Named | null;
}

function readSummary(entry: unknown): Named | null {
  const parsed = z.safeParse(Summary, entry);
  return parsed.success ? { id: parsed.data.Id, name: parsed.data.Name } : null;
}

/** An attribute has no ID: its name is one. */
function readAttribute(entry: unknown): Named | null {
  const parsed = z.safeParse(Attribute, entry);
  return parsed.success ? { id: parsed.data.Name, name: parsed.data.Name } : null;
}

/** A group by its whole path, since two groups under different ones may have one name. */
function readGroup(entry: unknown): Named | null {
  const parsed = z.safeParse(Group, entry);
  if (!parsed.success) return null;
  const { Id, Name, HierarchyPath } = parsed.data;
  const path = LEVELS.map((level) => HierarchyPath[level]?.Name ?? '').filter((name) => name !== '');
  return { id: Id, name: path.length === 0 ? Name : path.join(LEVEL_SIGN) };
}

function searchGroups(connection: Connection, token: string | null): HttpRequest {
  const body = { InstanceId: connection.instance, MaxResults: PAGE_SIZE, ...(token !== null && { NextToken: token }) };
  return makeRequest(connection, 'POST', ['search-user-hierarchy-groups'], body);
}

const summariesOf = (kind: string) => (connection: Connection, token: string | null) => summaries(connection, kind, token);

const KINDS: readonly Kind[] = [
  {
    list: SECURITY_PROFILES,
    holder: 'SecurityProfileSummaryList',
    ask: summariesOf('security-profiles-summary'),
    read: readSummary,
  },
  { list: ROUTING_PROFILES, holder: 'RoutingProfileSummaryList', ask: summariesOf('routing-profiles-summary'), read: readSummary },
  { list: HIERARCHY_GROUPS, holder: 'UserHierarchyGroups', ask: searchGroups, read: readGroup },
  {
    list: PREDEFINED_ATTRIBUTES,
    holder: 'PredefinedAttributeSummaryList',
    ask: summariesOf('predefined-attributes'),
    read: readAttribute,
  },
];

/** All lists of a connection. */
export function nameLists(connection: Connection): NameList[] {
  return KINDS.map((kind) => listOf(connection, kind));
}

function listOf(connection: Connection, { list, holder, ask, read }: Kind): NameList {
  /** Tokens that led to a page, this one's included: one that comes again would never end. */
  const tokens = new WeakMap<HttpRequest, readonly string[]>();
  const page = (token: string | null, before: readonly string[]): HttpRequest => {
    const request = ask(connection, token);
    tokens.set(request, token === null ? before : [...before, token]);
    return request;
  };
  return {
    list,
    first: () => page(null, []),
    readPage(request, response) {
      if (!isSuccess(response)) return readVerdict(response);
      const told = readPage(response, holder, read);
      if (typeof told === 'string') return { kind: 'unknown', reason: told };
      const seen = tokens.get(request) ?? [];
      const goesOn = told.token !== null && !seen.includes(told.token);
      return { kind: 'names', names: told.names, next: goesOn ? page(told.token, seen) : null };
    },
  };
}

/** The names of a page, or what is wrong with it: a list that lacks somebody would call their name a mistake. */
function readPage({ body }: HttpResponse, holder: string, read: Kind['read']): { names: Named[]; token: string | null } | string {
  const { NextToken: token, [holder]: entries } = objectOf(parseJson(body));
  if (!Array.isArray(entries)) return UNREADABLE_ANSWER;
  const names = entries.map(read);
  if (!names.every((name) => name !== null)) return INCOMPLETE_ANSWER;
  return { names, token: typeof token === 'string' && token !== '' ? token : null };
}
