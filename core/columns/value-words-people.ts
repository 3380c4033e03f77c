/** People whom a leader cell may mean by name, nickname, initials or address, where it names nobody by key. */
import { lazily } from '../text/lazily.js';
import { editDistance } from '../text/edit-distance.js';
import { nameTokens } from './value-words-near.js';
import { otherNames } from './value-words-nicknames.js';

/** Somebody whom a cell can name. */
export interface NamedPerson {
  /** What is written to mean this person: the e-mail address, else the ID. */
  readonly key: string;
  readonly firstName: string;
  readonly lastName: string;
  /** False where this person cannot lead. */
  readonly leads: boolean;
}

interface Entry {
  readonly person: NamedPerson;
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** How well a word of the cell stands for a word of a name, 0 to 1. */
const SAME = 1;
const NICKNAME = 0.85;
const SHORT_FORM = 0.8;
const SLIP = 0.75;
const INITIAL = 0.6;
/** Whoever is so much less likely than the first is not meant. */
const CLEARLY_BEHIND = 0.15;
/** What one of both names alone is worth. */
const HALF_A_NAME = 0.7;
const LEAST = 0.4;
/** A name that so many have in common tells nobody apart. */
const MOST_NAMESAKES = 400;
/** Nobody waits for more to be compared with one cell. */
const MOST_READ = 5_000;
const SHORTEST_SLIP = 4;
const SHORTEST_STEM = 3;
const LONGEST = 120;
const LONG_NAME = 7;

/** Titles and what stands in brackets are no part of a name. */
const TITLES =
  /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|hr|fr|m|mme|mlle|sr|sra|dna|don|dona|ing|dipl|mag|sig|sigra|dott|pan|pani|jr|snr|phd|mba)$/u;

/** The words of a name as a cell has it; `Lee, Ann` is turned round. */
function spokenTokens(text: string): string[] {
  const plain = text.replace(/[([{（].*?(?:[)\]}）]|$)/gu, ' ').replace(/さん|様|氏/gu, ' ');
  const [last = '', ...first] = plain.split(/[,、，]/u);
  const tokens = nameTokens(`${first.join(' ')} ${last}`);
  const named = tokens.filter((token) => !TITLES.test(token));
  return named.length > 0 ? named : tokens;
}

/** `Jon` for Jonas, `Gracie` for Grace, `Zoli` for Zoltán: the beginning of the name, with an ending of its own where it is no name by itself. */
function isShortForm(token: string, name: string): boolean {
  const stem = otherNames(token).size > 0 ? token : token.replace(/(?:ie|[aeioy]|[aeiou]?l)$/u, '');
  return [token, stem].some((short) => short.length >= SHORTEST_STEM && short.length < name.length && name.startsWith(short));
}

function alike(token: string, name: string, isGiven: boolean): number {
  if (token === name) return SAME;
  if (isGiven && otherNames(name).has(token)) return NICKNAME;
  if (isGiven && isShortForm(token, name)) return SHORT_FORM;
  if (token.length === 1 || name.length === 1) return token.charAt(0) === name.charAt(0) ? INITIAL : 0;
  const limit = Math.min(token.length, name.length) >= LONG_NAME ? 2 : 1;
  return Math.min(token.length, name.length) >= SHORTEST_SLIP && editDistance(token, name, limit) <= limit ? SLIP : 0;
}

/** How well the words of a cell name somebody: each word counts once, and both names have to be touched. */
function score(tokens: readonly string[], { first, last }: Entry): number {
  const names = [...first.map((name) => ({ name, given: true })), ...last.map((name) => ({ name, given: false }))];
  const used = new Set<number>();
  const touched = new Set<boolean>();
  let sum = 0;
  for (const token of tokens) {
    let [best, at] = [0, -1];
    names.forEach(({ name, given }, index) => {
      const value = used.has(index) ? 0 : alike(token, name, given);
      if (value > best) [best, at] = [value, index];
    });
    if (at < 0) continue;
    used.add(at);
    touched.add(names[at]!.given);
    sum += best;
  }
  const whole = touched.size === 2 || first.length === 0 || last.length === 0;
  return (sum / tokens.length) * (whole ? 1 : HALF_A_NAME);
}

/** The beginning of an address, in small letters; empty for anything else. */
const localPart = (text: string): string => (text.includes('@') ? text.slice(0, text.indexOf('@')).toLowerCase() : '');

/** People to be looked for by many texts. The index is made when somebody is looked for first. */
export class PeopleByName {
  private readonly made: () => Index;

  constructor(people: () => Iterable<NamedPerson>) {
    this.made = lazily(() => indexOf(people()));
  }

  /** Up to `most` people whom the text may mean, the likeliest first; those who cannot lead only where nobody else is meant. */
  find(text: string, most: number): NamedPerson[] {
    if (text.length > LONGEST) return [];
    const index = this.made();
    const local = localPart(text);
    // Somebody of the sheet whom the target knows too is one person.
    const found = new Map<string, { readonly person: NamedPerson; readonly value: number }>();
    const note = (person: NamedPerson, value: number): void => {
      const key = person.key.toLowerCase();
      if (value >= LEAST && value > (found.get(key)?.value ?? 0)) found.set(key, { person, value });
    };
    // `alee`, `ann.lee` and an address of another domain are how people sign in.
    const signIn = (local || text.trim().toLowerCase()).replace(/\s/gu, '');
    for (const person of index.byLocal.get(signIn) ?? []) note(person, SAME);
    // Whose address is near is offered where the cell is mended; here it is about names.
    const tokens = local === '' ? spokenTokens(text) : [];
    if (tokens.length > 0) for (const entry of candidates(index, tokens)) note(entry.person, score(tokens, entry));
    const sorted = [...found.values()].sort((a, b) => b.value - a.value);
    const all = sorted.filter(({ value }) => value + CLEARLY_BEHIND > (sorted[0]?.value ?? 0));
    const leading = all.filter(({ person }) => person.leads);
    return (leading.length > 0 ? leading : all).slice(0, most).map(({ person }) => person);
  }
}

interface Index {
  readonly byToken: ReadonlyMap<string, readonly Entry[]>;
  /** Words of names by their first letter, for slips. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
  readonly byLocal: ReadonlyMap<string, readonly NamedPerson[]>;
}

function indexOf(people: Iterable<NamedPerson>): Index {
  const byToken = new Map<string, Entry[]>();
  const byLocal = new Map<string, NamedPerson[]>();
  const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const person of people) {
    const [first, last] = [nameTokens(person.firstName), nameTokens(person.lastName)];
    const entry = { person, first, last };
    for (const token of new Set([...first, ...last])) put(byToken, token, entry);
    const initial = first[0]?.charAt(0) ?? '';
    const signIns = new Set([localPart(person.key), initial + last.join('')].filter((each) => each.length > 1));
    for (const signIn of signIns) put(byLocal, signIn, person);
  }
  const byLetter = new Map<string, string[]>();
  for (const token of byToken.keys()) put(byLetter, token.charAt(0), token);
  return { byToken, byLetter, byLocal };
}

/** Those who share a word with the cell, as it is, as another form of the name or with a slip. */
function candidates({ byToken, byLetter }: Index, tokens: readonly string[]): ReadonlySet<Entry> {
  const lists = tokens
    .filter((token) => token.length > 1 || tokens.length === 1)
    .map((token) => meantBy(token, byToken, byLetter).flatMap((name) => byToken.get(name) ?? []))
    .filter((list) => list.length > 0)
    .sort((a, b) => a.length - b.length);
  // The rarest word tells people apart; a word that half of them share adds nobody but strangers.
  return new Set(lists.filter((list, index) => index === 0 || list.length <= MOST_NAMESAKES).flatMap((list) => list.slice(0, MOST_READ)));
}

/** Words of names that a word of the cell may stand for. */
function meantBy(token: string, byToken: Index['byToken'], byLetter: Index['byLetter']): string[] {
  const meant = [token, ...otherNames(token)].filter((name) => byToken.has(name));
  if (byToken.has(token) || token.length < SHORTEST_SLIP) return meant;
  const limit = token.length >= LONG_NAME ? 2 : 1;
  return [...meant, ...(byLetter.get(token.charAt(0)) ?? []).filter((name) => editDistance(token, name, limit) <= limit)];
}
