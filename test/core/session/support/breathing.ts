/** A session on a host that lets others have their turn after every step of long work. */
import type { MemoryHost } from '../../../../core/memory/index.js';
import type { CellValue, Host } from '../../../../core/ports/index.js';
import type { CheckView } from '../../../../core/session/state.js';
import { stage, type Stage } from './stage.js';
import { checkOf } from './views.js';

export interface Breathing<T> extends Stage {
  /** Called whenever the session lets others have their turn, with how many times it did. */
  onBreath: (breath: number) => unknown;
  /** What was told of each check that was shown. */
  readonly shown: T[];
}

/** Starts the session. Its clock runs so fast that every step of long work is a slice. */
export async function breathing<T>(rows: readonly (readonly CellValue[])[], tell: (check: CheckView) => T): Promise<Breathing<T>> {
  let now = 0;
  let breaths = 0;
  const wrap = (host: MemoryHost): Host => ({
    ...host,
    clock: {
      now: () => (now += 10),
      sleep: (ms) => host.clock.sleep(ms),
      breathe: () => {
        all.onBreath(++breaths);
        return Promise.resolve();
      },
    },
  });
  const all: Breathing<T> = { ...stage({ rows, wrap }), onBreath: () => undefined, shown: [] };
  await all.session.start();
  let { check } = all.session.state;
  all.session.subscribe(() => {
    if (all.session.state.check === check) return;
    check = all.session.state.check;
    all.shown.push(tell(checkOf(all.session)));
  });
  return all;
}
