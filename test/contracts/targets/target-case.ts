/** One case of the contract, or why a target leaves it out. */
import { test } from 'vitest';
import type { TargetAdapter } from './adapter.js';

export function targetCase({ skip = [] }: TargetAdapter, name: string, run: () => void | Promise<void>): void {
  const left = skip.find(({ cases }) => cases.includes(name));
  if (left) test.skip(`${name} (left out: ${left.reason})`);
  else test(name, run);
}
