/** Service objects as strict doubles: a member that is not there throws instead of being `undefined`, and every call is counted. */
import type { Execution } from './execution.js';

/** Asked for by the language itself, on any object. */
const SILENT = new Set<string | symbol>(['then', 'toJSON', 'constructor', 'valueOf']);

/** A double with the members given, typed as the service. */
export function strict<T extends object>(label: string, execution: Execution, members: Partial<T>): T {
  return new Proxy(members, {
    get(target, name) {
      if (typeof name === 'symbol' || SILENT.has(name)) return undefined;
      if (name === 'toString') return () => label;
      if (!Object.hasOwn(target, name)) throw new TypeError(`${label}.${name} is not part of the simulated Apps Script runtime`);
      const member: unknown = target[name as keyof typeof target];
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        execution.enter(`${label}.${name}`);
        return execution.answer(`${label}.${name}`, (): unknown => Reflect.apply(member, undefined, args));
      };
    },
    set(_target, name) {
      throw new TypeError(`${label}.${String(name)} cannot be set`);
    },
  }) as T;
}
