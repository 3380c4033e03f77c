/** IDs that a target gives people, as far as anybody knows them: from the session, from this run, and from look-ups. */
import { keysNamedBy } from '../plan/person-keys.js';
import type { PersonKeys } from '../plan/planned-row.js';
import type { IdOf } from './api.js';
import type { RunJournal } from './journal.js';
import { hasKeys, keyTexts } from './same-keys.js';

export class KnownIds {
  private readonly ids = new Map<string, string>();
  private readonly others: IdOf;
  /** How often an ID was learnt. */
  learnt = 0;

  /** `others` knows people who were there before; what the run learns itself is younger. */
  constructor(others: IdOf | undefined, journal: RunJournal) {
    this.others = others ?? (() => null);
    for (const { key, remoteId, state } of journal.rows.values()) {
      // The journal has one key of a person and not its kind.
      if (state === 'confirmed') this.learn(keysNamedBy(key), remoteId);
    }
  }

  readonly of: IdOf = (keys) => {
    for (const text of keyTexts(keys)) {
      const id = this.ids.get(text);
      if (id !== undefined) return id;
    }
    return this.others(keys);
  };

  /** A key in the place of an ID tells none: where the answer told no ID, people are known by their keys. */
  learn(keys: PersonKeys, id: string): void {
    if (id === '' || hasKeys({ email: id, employeeId: null }, keys) || hasKeys({ email: null, employeeId: id }, keys)) return;
    this.learnt += 1;
    for (const text of keyTexts(keys)) this.ids.set(text, id);
  }
}
