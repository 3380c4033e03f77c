/** What one connection has seen: how long the list is, and who stands in it. */
import type { DirectoryUser } from '../../../sending/api.js';
import { plainEmail } from '../../../sending/same-keys.js';

export interface Memory {
  /** Pages of the list of agents, as it was told last. */
  pages: number;
  /** Notes an agent of an answer. */
  saw(user: Pick<DirectoryUser, 'id' | 'email'>): void;
  /** True when the number is that of an agent with another address. */
  isOthers(id: number, email: string | null): boolean;
}

/** Nothing yet. It lasts as long as the API object; without it more is asked for and less is believed. */
export function createMemory(): Memory {
  const emailOf = new Map<string, string>();
  return {
    pages: 1,
    saw({ id = '', email }) {
      if (email !== null) emailOf.set(id, plainEmail(email));
    },
    isOthers(id, email) {
      const held = emailOf.get(String(id));
      return held !== undefined && (email === null || held !== plainEmail(email));
    },
  };
}
