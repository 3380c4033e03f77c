/** Stands in for the built script and its realm: the same services, over the script's own sources, where mutants can be. */
import * as script from '../../gas/server/main.js';
import type { RunCode } from '../../workbench/sheets-sim/index.js';

/** There is no built file here: the sources are imported. */
export const builtFile = (): string => '';

/** The services, the clock among them, stand in the process's own place while a function of the script runs. */
export const nodeRealm: RunCode = (_code, services) => {
  const functions = new Map<string, (...args: never[]) => unknown>(Object.entries(script));
  return (name) => {
    const work = functions.get(name) as ((...args: unknown[]) => unknown) | undefined;
    return (
      work &&
      ((...args) => {
        const before = Object.keys(services).map((key) => [key, Reflect.get(globalThis, key)] as const);
        Object.assign(globalThis, services);
        try {
          return work(...args);
        } finally {
          for (const [key, value] of before) Reflect.set(globalThis, key, value);
        }
      })
    );
  };
};
