/** Leaders by the target's own IDs, where its requests name them so: who is known to nobody is looked up once, before their people leave. */
import type { PersonKeys } from '../plan/planned-row.js';
import type { HttpRequest, HttpResult } from '../ports/index.js';
import type { LookupVerdict } from './api.js';
import { foundPeople } from './found-people.js';
import { verdictWithoutAnswer } from './no-answer.js';
import { backoffMs, longest, MAX_TRIES } from './retry.js';
import { bar } from './row-track.js';
import type { RunContext } from './run-context.js';
import { identityOf } from './same-keys.js';
import { LOST, type Step, type Stop, type WaitReason } from './steps.js';
import { NO_LEADER_ID, TOO_SLOW } from '../said/by-sending.js';

interface Leader {
  readonly keys: PersonKeys;
  readonly requests: readonly HttpRequest[];
  verdicts: (LookupVerdict | null)[];
  tries: number;
  at: number;
  /** Why nobody can be put under this leader; null while that is not known. */
  failure: { readonly code: 'leader-blocked' | 'connection'; readonly detail: string } | null;
}

interface Asked {
  readonly leader: Leader;
  readonly index: number;
}

export class LeaderIds {
  private readonly context: RunContext;
  private readonly leaders = new Map<string, Leader>();
  private asked: readonly Asked[] = [];
  private lane = '';

  constructor(context: RunContext) {
    this.context = context;
  }

  /** True while the requests under way are these. */
  get isAsking(): boolean {
    return this.asked.length > 0;
  }

  /** The next lookups of leaders; null when none is due. Rows of a leader who cannot be found are barred. */
  step(now: number): Step | null {
    const due = this.wanted(now).filter(({ failure, at }) => failure === null && at <= now);
    const open = due.flatMap((leader) => leader.verdicts.flatMap((verdict, index) => (verdict === null ? [{ leader, index }] : [])));
    const { lane } = this.context;
    const requestOf = ({ leader, index }: Asked): HttpRequest => leader.requests[index] as HttpRequest;
    const { lane: name, taken } = lane.together(open, requestOf, now);
    if (taken.length === 0) return null;
    const pause = lane.pause(now, name);
    if (pause) return { kind: 'wait', ...pause };
    const delay = lane.delay(taken.length, now, name);
    if (delay > 0) return { kind: 'wait', ms: delay, reason: 'pace' };
    lane.take(taken.length, now, name);
    this.asked = taken;
    this.lane = name;
    return { kind: 'send', purpose: 'lookup', requests: taken.map(requestOf) };
  }

  /** When a leader is asked after again; null where none is. */
  next(now: number): { readonly at: number; readonly reason: WaitReason } | null {
    const open = this.wanted(now).filter(({ failure }) => failure === null);
    return open.length === 0 ? null : { at: Math.min(...open.map(({ at }) => at)), reason: 'retry' };
  }

  handle(results: readonly HttpResult[], now: number): void {
    const { asked, context } = this;
    this.asked = [];
    const throttles: (number | null)[] = [];
    const unsent: (number | null)[] = [];
    for (const [position, { leader, index }] of asked.entries()) {
      const result = results[position] ?? LOST;
      const verdict = result.kind === 'response' ? context.input.api.readLookup(leader.keys, result) : verdictWithoutAnswer(result);
      if (verdict.kind === 'found' || verdict.kind === 'absent') {
        context.lane.answered(1, now, this.lane);
        leader.verdicts[index] = verdict;
      } else if (verdict.kind === 'unsent') unsent.push(verdict.retryAfterMs);
      else if (verdict.kind === 'throttled') throttles.push(verdict.retryAfterMs);
      else if (verdict.kind === 'stop') context.stopAsking({ code: verdict.code, detail: verdict.reason });
      else this.again(leader, verdict.retryAfterMs ?? null, now);
    }
    if (unsent.length > 0) this.stopIf(context.lane.unsent(now, longest(unsent)));
    if (throttles.length > 0) this.stopIf(context.lane.throttled(throttles, now, this.lane));
    for (const leader of new Set(asked.map((one) => one.leader))) this.conclude(leader);
  }

  private stopIf(stop: Stop | null): void {
    if (stop) this.context.stopAsking(stop);
  }

  private again(leader: Leader, retryAfterMs: number | null, now: number): void {
    leader.tries += 1;
    leader.at = now + backoffMs(leader.tries, this.context.input.random);
    this.stopIf(this.context.lane.unknown(retryAfterMs, now));
    if (leader.tries >= MAX_TRIES) leader.failure = { code: 'connection', detail: TOO_SLOW };
  }

  private conclude(leader: Leader): void {
    const verdicts = leader.verdicts.filter((verdict) => verdict !== null);
    if (leader.failure !== null || verdicts.length < leader.verdicts.length) return;
    const [person, ...others] = foundPeople(verdicts);
    if (person?.user.id !== undefined && person.count === 1 && others.length === 0) this.context.ids.learn(leader.keys, person.user.id);
    else leader.failure = { code: 'leader-blocked', detail: NO_LEADER_ID };
  }

  /** Leaders of the rows that may leave next, as far as their IDs are not known. */
  private wanted(now: number): Leader[] {
    const { context } = this;
    const wanted = new Set<Leader>();
    if (context.input.api.needsLeaderId !== true) return [];
    for (const track of context.queue.peek(context.groupSize)) {
      const keys = context.missingLeader(track.row);
      if (keys === null || !track.checked) continue;
      const leader = this.leaderOf(keys, now);
      wanted.add(leader);
      if (leader.failure === null) continue;
      bar(track, leader.failure.code, leader.failure.detail);
      context.queue.resolve(track);
    }
    return [...wanted];
  }

  private leaderOf(keys: PersonKeys, now: number): Leader {
    const name = identityOf(keys);
    const known = this.leaders.get(name);
    if (known) return known;
    const requests = this.context.input.api.lookup(keys);
    const failure = requests.length > 0 ? null : ({ code: 'leader-blocked', detail: NO_LEADER_ID } as const);
    const leader: Leader = { keys, requests, verdicts: requests.map(() => null), tries: 0, at: now, failure };
    this.leaders.set(name, leader);
    return leader;
  }
}
