/** Asks a target for one page until it is read: asking twice does no harm. Cancel is heard at any time. */
import { spoken } from '../issues/messages/spoken.js';
import type { Message } from '../issues/message.js';
import type { HttpRequest, HttpResponse } from '../ports/index.js';
import type { PageVerdict, ProvisioningApi } from '../sending/index.js';
import { stopProblem, throttledProblem, unreadableProblem, wireProblem } from './connection-problems.js';
import type { ReadingHost } from './paced-reading.js';

/** A target that never ends its pages is cut off here: 500 a page make five million users. */
export const MOST_PAGES = 10_000;
const TRIES = 4;
const DEFAULT_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 60_000;

/** Longest sleep in one go: how late Cancel is heard while the target asks to wait. */
const NAP_MS = 1_000;

/** Why a page was not read. */
export interface NotRead {
  readonly problem: Message;
}
/** What an answer may say instead of a page. */
type NoPage = Exclude<PageVerdict, { kind: 'page' }>;

const never = (): boolean => false;

export const cancelled = () => ({ ok: false, cancelled: true, problem: spoken().team.cancelled }) as const;

/** True where a reading ended because it was cancelled. */
export const wasCancelled = ({ problem }: NotRead): boolean => problem.what === spoken().team.cancelled.what;

/** One page of users. */
export const readPage = (
  host: ReadingHost,
  api: ProvisioningApi,
  request: HttpRequest,
  isCancelled: () => boolean = never,
): Promise<Extract<PageVerdict, { kind: 'page' }> | NotRead> =>
  readUntilTold(host, request, (response) => api.readPage(request, response), isCancelled);

/** What an answer says of `request`; a throttled or lost one is asked for again. */
export async function readUntilTold<P extends { readonly kind: string }>(
  host: ReadingHost,
  request: HttpRequest,
  read: (response: HttpResponse) => P | NoPage,
  isCancelled: () => boolean,
): Promise<P | NotRead> {
  let problem: Message = throttledProblem();
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (isCancelled()) return cancelled();
    const [result] = await host.http.send([request]);
    if (!result) return { problem: unreadableProblem('') };
    if (result.kind === 'failure') {
      const { reason, retryAfterMs } = result;
      problem = wireProblem(result, host.labels);
      if (reason !== 'timeout' && reason !== 'network' && retryAfterMs === undefined) return { problem };
      await wait(host, Math.min(LONGEST_WAIT_MS, retryAfterMs ?? DEFAULT_WAIT_MS), isCancelled);
      continue;
    }
    const verdict = read(result);
    if (!isNoPage(verdict)) return verdict;
    if (verdict.kind === 'stop') return { problem: stopProblem(verdict.code, verdict.reason, host.labels) };
    problem = verdict.kind === 'throttled' ? throttledProblem() : unreadableProblem(verdict.reason);
    await wait(host, Math.min(LONGEST_WAIT_MS, verdict.retryAfterMs ?? DEFAULT_WAIT_MS), isCancelled);
  }
  return isCancelled() ? cancelled() : { problem };
}

const isNoPage = (verdict: { readonly kind: string }): verdict is NoPage =>
  verdict.kind === 'throttled' || verdict.kind === 'stop' || verdict.kind === 'unknown';

/** Sleeps in naps, so that Cancel ends it. */
async function wait(host: ReadingHost, ms: number, isCancelled: () => boolean): Promise<void> {
  for (let left = ms; left > 0 && !isCancelled(); left -= NAP_MS) await host.clock.sleep(Math.min(NAP_MS, left));
}
