/**
 * Looking one person up. Only an ID leads to all that is told of somebody, and only a search leads from a key to an ID: who is known is
 * described; who is not is sought, and once found described at the next try.
 */
import type { PersonKeys } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import type { DirectoryUser, LookupVerdict } from '../../../sending/api.js';
import { INCOMPLETE_ANSWER, OTHER_PERSON_ANSWERED, STATUS, UNREADABLE_ANSWER } from '../../../said/by-targets.js';
import { fill } from '../../../said/fill.js';
import { PREDEFINED_ATTRIBUTES } from '../fields.js';
import { describedUser, foundUsers, toldProficiencies } from './answers.js';
import type { KnownIds } from './known-ids.js';
import type { Names } from './names.js';
import { describeUser, listProficiencies, searchByEmployeeId, searchByName } from './reads.js';
import type { Connection } from './settings.js';
import { commonVerdict, isSuccess, NOT_FOUND } from './statuses.js';
import { readUser } from './user.js';
import { isFoundBy, isOther, nameOfUser, namesOfKeys, sameName } from './who.js';

/** What lookups need to know of their connection. */
export interface Looking {
  readonly connection: Connection;
  readonly names: Names;
  readonly known: KnownIds;
}

/** Known people by ID, their proficiencies first, so that the reading can take them along; unknown ones by what their keys may find. */
export function lookupRequests({ connection, names, known }: Looking, keys: PersonKeys): HttpRequest[] {
  const wanted = new Map<string, HttpRequest>();
  const ask = (request: HttpRequest): void => {
    const text = `${request.url} ${request.body ?? ''}`;
    if (!wanted.has(text)) wanted.set(text, request);
  };
  const name = known.nameOf(keys);
  for (const key of oneByOne(keys)) {
    const ids = known.of(key);
    for (const id of ids) {
      if (asksProficiencies({ names, known }, keys)) ask(listProficiencies(connection, id));
      ask(describeUser(connection, id));
    }
    if (ids.length > 0) continue;
    const possible = [...namesOfKeys(key), ...(name === null ? [] : [name])];
    if (possible.length > 0) ask(searchByName(connection, possible));
    if (key.employeeId !== null) ask(searchByEmployeeId(connection, key.employeeId));
  }
  return [...wanted.values()];
}

/** Their answer names nobody: where several people share a key, nobody could tell whose it is. */
const asksProficiencies = ({ names, known }: Pick<Looking, 'names' | 'known'>, keys: PersonKeys): boolean =>
  names.has(PREDEFINED_ATTRIBUTES) && known.of(keys).length === 1;

function oneByOne({ email, employeeId }: PersonKeys): PersonKeys[] {
  return [
    ...(email === null || email === '' ? [] : [{ email, employeeId: null }]),
    ...(employeeId === null || employeeId === '' ? [] : [{ email: null, employeeId }]),
  ];
}

/** Who was found. Never throws, and calls nobody absent of whom an ID was known. */
export function readLookup(looking: Looking, keys: PersonKeys, response: HttpResponse): LookupVerdict {
  const { names, known } = looking;
  if (response.status === NOT_FOUND) return gone(looking, keys, response);
  if (!isSuccess(response)) return commonVerdict(response);
  const { body } = response;
  const user = readUser(describedUser(body), 'alone', names);
  if (user) return readDescribed(looking, keys, user);
  const proficiencies = toldProficiencies(body);
  if (proficiencies) return keepProficiencies(known, keys, proficiencies);
  const found = foundUsers(body);
  if (!found) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
  const users = found.all.map((each) => readUser(each, 'in-search', names)).filter((each) => each !== null);
  const hits = users.filter((each) => isWanted(known, keys, each));
  for (const { id } of hits) if (id !== undefined) known.note(keys, id);
  const isEnd = hits.length === 0 && found.next === null && users.length === found.all.length;
  // A hit is told without the address: now that the ID is known, the next try reads all of it.
  return isEnd ? { kind: 'absent' } : { kind: 'unknown', reason: INCOMPLETE_ANSWER };
}

/** Nobody has that ID any more: what stands under these keys now, only a search can tell. */
function gone({ known }: Looking, keys: PersonKeys, { status }: HttpResponse): LookupVerdict {
  for (const id of known.of(keys)) known.forget(keys, id);
  return { kind: 'unknown', reason: fill(STATUS, { number: status }) };
}

function readDescribed(looking: Looking, keys: PersonKeys, user: DirectoryUser): LookupVerdict {
  const { known } = looking;
  const id = user.id ?? '';
  if (!isWanted(known, keys, user)) {
    known.forget(keys, id);
    return { kind: 'unknown', reason: OTHER_PERSON_ANSWERED };
  }
  const isHalf = asksProficiencies(looking, keys) && known.of(keys)[0] === id;
  if (!isFoundBy(keys, user) && isOther(keys, user)) {
    // Their user name is taken. The next one that the row is given is no reason to find this person again.
    known.dropName(keys);
    known.forget(keys, id);
  }
  const proficiencies = known.takeProficiencies(id);
  known.note(user, id);
  if (proficiencies) return { kind: 'found', users: [{ ...user, values: Object.assign(user.values, { proficiencies }) }] };
  return isHalf ? { kind: 'unknown', reason: INCOMPLETE_ANSWER } : { kind: 'found', users: [user] };
}

/** An answer without a name in it finds nobody: it waits for the reading that it belongs to. */
function keepProficiencies(known: KnownIds, keys: PersonKeys, proficiencies: readonly string[]): LookupVerdict {
  const [id, ...others] = known.of(keys);
  if (id !== undefined && others.length === 0) known.keepProficiencies(id, proficiencies);
  return { kind: 'absent' };
}

function isWanted(known: KnownIds, keys: PersonKeys, user: DirectoryUser): boolean {
  const name = known.nameOf(keys);
  return isFoundBy(keys, user) || (name !== null && sameName(name, nameOfUser(user)));
}
