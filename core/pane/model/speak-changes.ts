/** Turns changes of the state into the few words that a screen reader should hear. */
import { effect } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { SessionState } from '../../session/state.js';
import type { Strings } from '../strings.js';
import type { Announcer } from './announcer.js';

/** Watches the state until the function it returns is called. */
export function speakChanges(state: ReadonlySignal<SessionState>, announcer: Announcer, t: Strings): () => void {
  let last = state.peek();
  return effect(() => {
    const now = state.value;
    const before = last;
    last = now;
    if (now.problem !== null && now.problem !== before.problem) announcer.say(now.problem.what);
    if (now.check !== null && before.busy?.what === 'checking' && now.busy === null) announcer.say(t.check.counted(now.check.counts));
    if (now.busy?.what === 'fetching-team' && now.busy.done !== null) announcer.sayProgress(t.team.users(now.busy.done));
    const { team } = now;
    if (team !== null && team.fetchedAt !== before.team?.fetchedAt)
      announcer.say([t.team.saidFetched(team.people), ...(team.lastRefresh ?? [])].join(' '));
    const { waiting, paused } = now.queue;
    if (waiting.length > before.queue.waiting.length) announcer.say(t.queue.waiting(waiting.length));
    if (paused !== null && paused !== before.queue.paused) announcer.interrupt(`${t.queue.paused}. ${paused.what}`);
    const run = now.run;
    if (run === null || run === before.run) return;
    if (run.stopped !== null && before.run?.stopped !== run.stopped) announcer.interrupt(run.stopped.what);
    else if (run.state !== 'ended') announcer.sayProgress(t.send.said(run.done, run.total, run.leftMs));
    else if (before.run?.state !== 'ended') announcer.say(t.send.saidEnd(run.outcomes, run.kind === 'undo'));
  });
}
