/** A store that answers at once, behind the interface of one that has to be waited for. */
import type { RelayStore } from './relay-store.js';

export type AtOnce<T> = {
  [K in keyof T]: T[K] extends (...given: infer A) => Promise<infer R> ? (...given: A) => R : T[K];
};

/** Does each call when it is made, and tells what came of it as a promise; what a call throws becomes a rejection. */
export function promised(store: AtOnce<RelayStore>): RelayStore {
  const methods = Object.entries(store) as [string, (...given: unknown[]) => unknown][];
  return Object.fromEntries(
    methods.map(([name, method]) => [name, (...given: unknown[]) => new Promise((resolve) => resolve(method(...given)))]),
  ) as unknown as RelayStore;
}
