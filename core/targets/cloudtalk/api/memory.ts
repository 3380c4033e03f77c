/** What one connection has seen and asked for: how long the list is, who stands in it, and of whom was said that they are there. */
import type { DirectoryUser } from '../../../sending/api.js';
import { plainEmail } from '../../../sending/same-keys.js';

export interface Memory {
  /** Pages of the list of agents, as it was told last. */
  pages: number;
  /** Notes an agent of an answer. */
  saw(user: Pick<DirectoryUser, 'id' | 'email'>): void;
  /** True when the number is that of an agent with another address. */
  isOthers(id: number, email: string | null): boolean;
  /** Notes that somebody is said to be there already; true when it was said of this step before. */
  wasSaidBefore(rid: string): boolean;
}

/** Nothing yet. It lasts as long as the API object; without it more is asked for and less is believed. */
export function createMemory(): Memory {
  const emailOf = new Map<string, string>();
  const saidOf = new Set<string>();
  return {
    pages: 1,
    saw({ id = '', email }) {
      if (email !== null) emailOf.set(id, plainEmail(email));
    },
    isOthers(id, email) {
      const held = emailOf.get(String(id));
      return held !== undefined && (email === null || held !== plainEmail(email));
    },
    wasSaidBefore(rid) {
      const before = saidOf.has(rid);
      saidOf.add(rid);
      return before;
    },
  };
}
