/** The figures of a test, told at the end of the run, and its failures with what replays them. */
import type { TestContext } from 'vitest';
import { SEED } from './shares.js';
import type { Tally } from './tally.js';

declare module 'vitest' {
  interface TaskMeta {
    /** A line that the run's end shows. */
    figures?: string;
  }
}

/** Notes what fired, and gives the failures in the words that replay them. */
export function report({ task }: Pick<TestContext, 'task'>, what: string, { counts, failures }: Tally, cpu: NodeJS.CpuUsage): string[] {
  const { fired, lost, doubled, untrue, twice, flagged } = counts;
  const { user, system } = process.cpuUsage(cpu);
  const seconds = ((user + system) / 1_000_000).toFixed(1);
  task.meta.figures = `Simulator, ${what}: ${String(fired)} scenarios fired in ${seconds} s of processor time, seed ${String(SEED)}: ${String(lost)} lost, ${String(doubled)} doubled, ${String(untrue)} untrue; delivered twice where nobody is refused: ${String(twice + flagged)}, flagged ${String(flagged)}`;
  return failures.map(
    (failure) => `${failure}\n  again: npm run faults -- --seed ${String(SEED)} --scenario '${failure.split(' ')[0] ?? ''}'`,
  );
}
