/** A send that is on its way and stands still, and what can be lined up behind it. */
import { gate, type Gate } from './gate.js';
import { type person, TEAM } from './roster.js';
import { stage, type Stage, type StageOptions } from './stage.js';

export interface Held extends Stage {
  readonly gate: Gate;
  /** The send that stands before the gate. */
  readonly first: Promise<void>;
}

/** A stage on which a send is on its way and stands still. */
export async function held(options: StageOptions = {}): Promise<Held> {
  const wait = gate();
  const all = stage({ rows: TEAM, wire: wait.wire, ...options });
  await all.prepare();
  const first = all.session.send();
  await wait.reached;
  return { ...all, session: all.session, gate: wait, first };
}

/** Adds people below those who stand on the sheet, and makes the preview of them. */
export async function prepareMore(all: Stage, ...people: ReturnType<typeof person>[]): Promise<void> {
  const rows = await all.cells();
  await all.rewrite([...rows, ...people]);
  await all.session.check();
  await all.session.preview();
}

export const waiting = ({ session }: Stage): number => session.state.queue.waiting.length;
