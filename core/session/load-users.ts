/** Reads the existing users of a target, page by page. */
import { said } from '../issues/messages/said.js';
import { spoken } from '../issues/messages/spoken.js';
import type { Message } from '../issues/message.js';
import type { Host, HttpRequest } from '../ports/index.js';
import type { Directory, DirectoryEntry } from '../roster/directory.js';
import type { DirectoryUser, PageVerdict, ProvisioningApi } from '../sending/index.js';
import { lowerCase } from '../text/chars.js';

/** A target that never ends its pages is cut off here: 500 a page make five million users. */
const MOST_PAGES = 10_000;
const TRIES = 4;
const DEFAULT_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 60_000;

/** Longest sleep in one go: how late Cancel is heard while the target asks to wait. */
const NAP_MS = 1_000;

export type LoadedUsers =
  { readonly ok: true; readonly directory: Directory } | { readonly ok: false; readonly cancelled: boolean; readonly problem: Message };

const never = (): boolean => false;

/**
 * Reads all users; deactivated ones are told apart. `onProgress` hears how many were read. Broken pages are asked for again.
 * `isCancelled` is asked between pages and while it waits.
 */
export async function loadUsers(
  host: Host,
  api: ProvisioningApi,
  onProgress: (users: number) => void,
  isCancelled: () => boolean = never,
): Promise<LoadedUsers> {
  const users = new Map<string, DirectoryEntry>();
  let request: HttpRequest | null = api.list();
  for (let page = 0; request !== null && page < MOST_PAGES; page++) {
    const answer = await readPage(host, api, request, isCancelled);
    if ('problem' in answer) return { ok: false, cancelled: answer.problem.what === spoken().team.cancelled.what, problem: answer.problem };
    for (const user of answer.users) addUser(users, user);
    onProgress(users.size);
    request = answer.next;
  }
  return isCancelled() ? cancelled() : { ok: true, directory: { users: [...users.values()] } };
}

const cancelled = () => ({ ok: false, cancelled: true, problem: spoken().team.cancelled }) as const;

/** A user as the roster knows one: the values of the fields beside the keys. */
export function entryOf({ values, ...rest }: DirectoryUser): DirectoryEntry {
  return { ...values, ...rest };
}

/** A user who turns up again, as a deactivated one, takes the new state. */
function addUser(users: Map<string, DirectoryEntry>, user: DirectoryUser): void {
  const key = user.email === null ? `id:${user.employeeId ?? ''}` : lowerCase(user.email);
  users.set(key, { ...users.get(key), ...entryOf(user) });
}

type Page = Extract<PageVerdict, { kind: 'page' }> | { readonly problem: Message };

/** One page; a throttled or lost one is asked for again, since reading twice does no harm. */
export async function readPage(host: Host, api: ProvisioningApi, request: HttpRequest, isCancelled: () => boolean = never): Promise<Page> {
  let problem: Message = spoken().session.throttled;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (isCancelled()) return cancelled();
    const [result] = await host.http.send([request]);
    if (!result) return { problem: spoken().session.unreadable('') };
    if (result.kind === 'failure') {
      const { reason, retryAfterMs } = result;
      if (reason !== 'timeout' && reason !== 'network' && retryAfterMs === undefined) return { problem: spoken().session.failure(result) };
      problem = spoken().session.failure(result);
      await wait(host, Math.min(LONGEST_WAIT_MS, retryAfterMs ?? DEFAULT_WAIT_MS), isCancelled);
      continue;
    }
    const verdict = api.readPage(request, result);
    if (verdict.kind === 'page') return verdict;
    if (verdict.kind === 'stop') return { problem: spoken().session.targetSaid(said(verdict.reason)) };
    problem = verdict.kind === 'throttled' ? spoken().session.throttled : spoken().session.unreadable(said(verdict.reason));
    await wait(host, Math.min(LONGEST_WAIT_MS, verdict.retryAfterMs ?? DEFAULT_WAIT_MS), isCancelled);
  }
  return isCancelled() ? cancelled() : { problem };
}

/** Sleeps in naps, so that Cancel ends it. */
async function wait(host: Host, ms: number, isCancelled: () => boolean): Promise<void> {
  for (let left = ms; left > 0 && !isCancelled(); left -= NAP_MS) await host.clock.sleep(Math.min(NAP_MS, left));
}
