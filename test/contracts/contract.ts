/** How a contract suite is called: one maker of fresh ports, and cases that an implementation cannot meet, each with its reason. */
import { test } from 'vitest';

export interface Skip {
  readonly reason: string;
  readonly cases: readonly string[];
}

export interface Contract<T> {
  /** The implementation's name, e.g. `memory`. */
  readonly name: string;
  /** Called once per case; nothing may be left over from the case before. */
  readonly make: () => T | Promise<T>;
  readonly skip?: readonly Skip[];
}

/** Runs one case of a contract, or shows why it is left out. */
export function contractCase<T>(contract: Contract<T>, name: string, run: (port: T) => Promise<void>): void {
  const skip = contract.skip?.find((one) => one.cases.includes(name));
  if (skip) test.skip(`${name} (left out: ${skip.reason})`);
  else
    test(name, async () => {
      await run(await contract.make());
    });
}
