/**
 * Which people are known under which IDs. Every request about a person names the ID, a lookup starts from an e-mail address or an
 * employee ID, and a search may lag behind: so what was seen once is kept. Nothing here is believed: a reading shows whether it still
 * holds, and what does not is forgotten.
 */
import type { PersonKeys } from '../../../plan/planned-row.js';
import { keyTexts } from '../../../sending/same-keys.js';

export interface KnownIds {
  /** IDs seen under one key: several where people share an address. */
  of(keys: PersonKeys): readonly string[];
  note(keys: PersonKeys, id: string): void;
  forget(keys: PersonKeys, id: string): void;
  /** The user name that a person with these keys was given, or is about to be. */
  nameOf(keys: PersonKeys): string | null;
  noteName(keys: PersonKeys, name: string): void;
  dropName(keys: PersonKeys): void;
  /** Proficiencies that were read of a user wait for the reading of that user that takes them along: one for each. */
  keepProficiencies(id: string, told: readonly string[]): void;
  /** The last ones that were read; null where each has been taken. */
  takeProficiencies(id: string): readonly string[] | null;
}

const instances = new Map<string, KnownIds>();

/** What is known of an instance: one for as long as the program runs, since what talks to it is made anew for each run. */
export function knownIds(instance: string): KnownIds {
  const known = instances.get(instance) ?? createKnownIds();
  instances.set(instance, known);
  return known;
}

function createKnownIds(): KnownIds {
  const ids = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  const waiting = new Map<string, { readonly told: readonly string[]; readonly times: number }>();
  return {
    of: (keys) => [...new Set(keyTexts(keys).flatMap((text) => [...(ids.get(text) ?? [])]))],
    note(keys, id) {
      for (const text of keyTexts(keys)) ids.set(text, (ids.get(text) ?? new Set()).add(id));
    },
    forget(keys, id) {
      for (const text of keyTexts(keys)) ids.get(text)?.delete(id);
    },
    nameOf: (keys) =>
      keyTexts(keys)
        .map((text) => names.get(text))
        .find((name) => name !== undefined) ?? null,
    noteName(keys, name) {
      for (const text of keyTexts(keys)) names.set(text, name);
    },
    dropName(keys) {
      for (const text of keyTexts(keys)) names.delete(text);
    },
    keepProficiencies: (id, told) => void waiting.set(id, { told, times: (waiting.get(id)?.times ?? 0) + 1 }),
    takeProficiencies(id) {
      const kept = waiting.get(id);
      if (!kept) return null;
      if (kept.times > 1) waiting.set(id, { ...kept, times: kept.times - 1 });
      else waiting.delete(id);
      return kept.told;
    },
  };
}
