/** Stands in for the built script and its realm: the same services, over the script's own sources, where mutants can be. */
import * as script from '../../gas/server/main.js';
import type { RunCode } from '../../workbench/sheets-sim/index.js';

/** There is no built file here: the sources are imported. */
export const builtFile = (): string => '';

/** The clock stays the process's own: the tests shown to mutants tell no time. */
export const nodeRealm: RunCode = (_code, { Date: _clock, ...services }) => {
  Object.assign(globalThis, services);
  const functions = new Map<string, unknown>(Object.entries(script));
  return (name) => functions.get(name) as ReturnType<ReturnType<RunCode>>;
};
