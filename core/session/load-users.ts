/** Reads the existing users of a target, page by page. */
import type { Message } from '../issues/message.js';
import type { HttpRequest } from '../ports/index.js';
import type { Directory, DirectoryEntry } from '../roster/directory.js';
import type { DirectoryUser, ProvisioningApi } from '../sending/index.js';
import { lowerCase } from '../text/chars.js';
import type { ReadingHost } from './paced-reading.js';
import { cancelled, MOST_PAGES, readPage, wasCancelled } from './read-page.js';

export type LoadedUsers =
  { readonly ok: true; readonly directory: Directory } | { readonly ok: false; readonly cancelled: boolean; readonly problem: Message };

const never = (): boolean => false;

/**
 * Reads all users; deactivated ones are told apart. `onProgress` hears how many were read. Broken pages are asked for again.
 * `isCancelled` is asked between pages and while it waits.
 */
export async function loadUsers(
  host: ReadingHost,
  api: ProvisioningApi,
  onProgress: (users: number) => void,
  isCancelled: () => boolean = never,
): Promise<LoadedUsers> {
  const users = new Map<string, DirectoryEntry>();
  let request: HttpRequest | null = api.list();
  for (let page = 0; request !== null && page < MOST_PAGES; page++) {
    const answer = await readPage(host, api, request, isCancelled);
    if ('problem' in answer) return { ok: false, cancelled: wasCancelled(answer), problem: answer.problem };
    for (const user of answer.users) addUser(users, user);
    onProgress(users.size);
    request = answer.next;
  }
  return isCancelled() ? cancelled() : { ok: true, directory: { users: [...users.values()] } };
}

/** A user as the roster knows one: the values of the fields beside the keys. */
export function entryOf({ values, ...rest }: DirectoryUser): DirectoryEntry {
  return { ...values, ...rest };
}

/** A user who turns up again, as a deactivated one, takes the new state. Where the target has IDs of its own, they tell who is who. */
function addUser(users: Map<string, DirectoryEntry>, user: DirectoryUser): void {
  const key = user.id === undefined ? keyOf(user) : `own:${user.id}`;
  users.set(key, { ...users.get(key), ...entryOf(user) });
}

const keyOf = ({ email, employeeId }: DirectoryUser): string => (email === null ? `id:${employeeId ?? ''}` : lowerCase(email));
