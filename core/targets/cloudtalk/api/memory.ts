/** What one connection has seen and asked for: how long the list is, who stands in it, and for whom a create was made. */
import type { DirectoryUser } from '../../../sending/api.js';
import { lowerCase } from '../../../text/chars.js';
import { composeText } from '../../../text/compose.js';

export const emailKey = (email: string): string => lowerCase(composeText(email).trim());

export interface Memory {
  /** Pages of the list of agents, as it was told last. */
  pages: number;
  /** Notes an agent of an answer. */
  saw(user: DirectoryUser): void;
  /** True when an agent with this address was seen. */
  knowsEmail(email: string): boolean;
  /** True when the number is that of an agent with another address. */
  isOthers(id: number, email: string | null): boolean;
  /** Notes that a request to create is made for this step. */
  tries(rid: string): void;
  /** True when more than one was: an earlier one may have been carried out. */
  wasTriedBefore(rid: string): boolean;
}

/** Nothing yet. It lasts as long as the API object; without it more is asked for and less is believed. */
export function createMemory(): Memory {
  const idOfEmail = new Map<string, string>();
  const emailOfId = new Map<string, string>();
  const tried = new Map<string, number>();
  return {
    pages: 1,
    saw({ id = '', email }) {
      if (email === null) return;
      idOfEmail.set(emailKey(email), id);
      emailOfId.set(id, emailKey(email));
    },
    knowsEmail: (email) => idOfEmail.has(emailKey(email)),
    isOthers(id, email) {
      const held = emailOfId.get(String(id));
      return held !== undefined && (email === null || held !== emailKey(email));
    },
    tries: (rid) => void tried.set(rid, (tried.get(rid) ?? 0) + 1),
    wasTriedBefore: (rid) => (tried.get(rid) ?? 0) > 1,
  };
}
