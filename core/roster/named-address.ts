/** The address that other rows have of somebody whose own is broken beyond the rules of addresses, as where its `@` is missing. */
import { emailFault } from '../text/email-address.js';
import { lowerCase } from '../text/chars.js';
import { lettersKey } from './mended-key.js';
import type { RosterIndex } from './roster.js';

interface Named {
  readonly version: number;
  /** Letters of an address to that address; to null where several have the same letters. */
  readonly byLetters: ReadonlyMap<string, string | null>;
}
const known = new WeakMap<RosterIndex, Named>();

/** The one address with the letters of this text that leader cells name, or null. */
export function namedAddress(roster: RosterIndex, text: string): string | null {
  let named = known.get(roster);
  if (named?.version !== roster.version) known.set(roster, (named = { version: roster.version, byLetters: allNamed(roster) }));
  const key = lettersKey(text);
  return key === '' ? null : (named.byLetters.get(key) ?? null);
}

function allNamed({ parts }: RosterIndex): Map<string, string | null> {
  const byLetters = new Map<string, string | null>();
  for (const address of new Set(parts.state.leaders.filter((text) => text.includes('@')).map(lowerCase))) {
    const key = emailFault(address) === 'fine' ? lettersKey(address) : '';
    if (key !== '') byLetters.set(key, byLetters.has(key) ? null : address);
  }
  return byLetters;
}
