/** What a heading says of each field: its own name, a known one, one that may mean more than this, a similar one, or a part of one. */
import type { Field, FieldKind, FieldSet } from '../fields/field.js';
import { headingWords } from '../lexicon/heading-words.js';
import { fieldOfHeading, headingKey, knownHeadings, nameKeyOf, normalizeHeading } from '../lexicon/index.js';
import { editDistance, lettersOf, mayBeNear } from '../text/edit-distance.js';
import { lazily } from '../text/lazily.js';
import { isOfOtherSubject, saysName, standsBeside } from './other-subjects.js';

/** `weak` names stand for other things as often: `ID`, `First`, `Start`. A `part` is a known name beside words that nobody knows. */
export type HeadingLevel = 'own' | 'known' | 'weak' | 'similar' | 'part';

export interface HeadingMatch {
  readonly field: Field;
  readonly level: HeadingLevel;
  /** True where it asks for the name of a leader, as `Manager Name` does. */
  readonly ofName: boolean;
}

const WEAK = lazily(
  () =>
    new Set(
      'id idnumber agentid customid personnumber first last family preferredname preferredfirstname rufname contract vertrag contrato contratto employment region description descricao descripcion descrizione beschreibung omschrijving opis about start started inicio inizio debut beginn entree ingreso alta entrata nome nombre 名前 funktion funcion funcao papel registro registo dossier scheda enregistrement datensatz rekord レコード lead informazioni sobre region regione regiao regio'.split(
        ' ',
      ),
    ),
);

/** What a heading says; empty where it is no name of anything. A name that is known is believed, and nothing else is looked for. */
export function matchHeading(heading: string, target: FieldSet): HeadingMatch[] {
  const known = knownField(heading, target);
  if (known) {
    const remarked = HAS_BRACKETS.test(heading) && isOfOtherSubject(wordsInBrackets(heading), known.kind);
    const isOwn = headingKey(known.heading) === headingKey(heading);
    const level = remarked ? 'part' : isOwn ? 'own' : WEAK().has(normalizeHeading(heading)) ? 'weak' : 'known';
    return [{ field: known, level, ofName: false }];
  }
  if (fieldOfHeading(heading) !== null) return []; // a name of what this target has no field for
  const [words, allWords] = [headingWords(heading), headingWords(heading, true)];
  const levels = levelsOfWords(words, allWords, target);
  for (const field of slipsOf(heading, target)) {
    if (levels.get(field) !== 'similar' && !isOfOtherSubject(allWords, field.kind)) levels.set(field, 'similar');
  }
  return [...levels].map(([field, level]) => ({ field, level, ofName: field.kind === 'leader' && saysName(words) }));
}

const HAS_BRACKETS = /[([（]/u;

function wordsInBrackets(heading: string): string[] {
  const [words, allWords] = [headingWords(heading), headingWords(heading, true)];
  return allWords.length > words.length ? allWords.filter((word) => !words.includes(word)) : [];
}

function knownField(heading: string, target: FieldSet): Field | undefined {
  const key = fieldOfHeading(heading);
  return (
    target.fields.find((field) => nameKeyOf(field.key) === key) ??
    target.fields.find((field) => normalizeHeading(field.heading) === normalizeHeading(heading))
  );
}

/** The last name of a path, `user.email` or `Employee - First Name`, as a heading of its own. */
const PATH = /[.:>|\\]|\s-\s|\]\./u;

interface KnownName {
  readonly field: string;
  readonly isWeak: boolean;
  /** Letters of its shortest form: a single word that is shorter, as `Team` than `Teams`, says something else. */
  readonly length: number;
}

const SHORTEST_NAME = 2; // a single letter stands beside everything

/** Known names by their words in alphabetical order, so that `Date of hire` and `Hire Date` are one. */
const namesByWords = lazily(() => {
  const names = new Map<string, KnownName[]>();
  for (const [key, { field, name }] of knownHeadings()) {
    if (key.endsWith('?')) continue;
    const words = headingWords(name).sort().join(' ');
    if (words.length < SHORTEST_NAME) continue;
    const known = names.get(words);
    const same = known?.find((each) => each.field === field);
    const length = Math.min(same?.length ?? Infinity, key.length);
    const now = { field, isWeak: WEAK().has(key) && same?.isWeak !== false, length };
    names.set(words, known ? [...known.filter((each) => each !== same), now] : [now]);
  }
  return names;
});

const MOST_WORDS = 7; // 127 choices of words
const MOST_UNKNOWN = 2; // more words beside a name make another heading of it
const RANK: Readonly<Record<HeadingLevel, number>> = { own: 4, known: 3, similar: 2, weak: 1, part: 0 };

/** Looks for known names among the words; the words that are left must be of no importance, or the name is a part only. */
function levelsOfWords(words: readonly string[], allWords: readonly string[], target: FieldSet): Map<Field, HeadingLevel> {
  const levels = new Map<Field, HeadingLevel>();
  const considered = words.slice(-MOST_WORDS);
  for (let choice = 1; choice < 1 << considered.length; choice++) {
    const chosen = considered.filter((_, at) => (choice >> at) & 1);
    for (const { field: key, isWeak, length } of namesByWords().get([...chosen].sort().join(' ')) ?? []) {
      const field = target.fields.find((each) => nameKeyOf(each.key) === key);
      if (!field || NEVER_SIMILAR.has(field.kind) || isOfOtherSubject(allWords, field.kind)) continue;
      const unknown = considered.filter((word, at) => !((choice >> at) & 1) && !isBeside(word, field.kind)).length;
      if (unknown > (field.kind === 'yes-no' ? 1 : MOST_UNKNOWN) || (isWeak && unknown > 0)) continue;
      const isSingular = considered.length === 1 && chosen[0]!.length < length;
      const level = unknown > 0 || isSingular ? 'part' : isWeak ? 'weak' : 'similar';
      const before = levels.get(field);
      if (before === undefined || RANK[level] > RANK[before]) levels.set(field, level);
    }
  }
  return levels;
}

/** A name beside a leader is no other word: the cells decide whether it is a key. */
const isBeside = (word: string, kind: FieldKind): boolean => standsBeside(word, kind) || (kind === 'leader' && saysName([word]));

/** What Muster writes itself is known by its own heading only. */
const NEVER_SIMILAR: ReadonlySet<FieldKind> = new Set(['record']);

const SHORTEST_SIMILAR = 6;

/** Names to be compared with slips. Those in which only brackets ask for yes or no are another field's without them. */
const plainNames = lazily(() =>
  [...knownHeadings()]
    .filter(([name]) => name.length >= SHORTEST_SIMILAR && !name.endsWith('?'))
    .map(([name, { field }]) => ({ field, name, letters: lettersOf(name) })),
);

/** Fields one of whose names is a slip or two away. */
function slipsOf(heading: string, target: FieldSet): Field[] {
  const names = new Set([heading, heading.split(PATH).pop() ?? ''].map(normalizeHeading));
  const found = new Set<string>();
  for (const name of names) {
    if (name.length < SHORTEST_SIMILAR) continue;
    const limit = name.length >= 2 * SHORTEST_SIMILAR ? 2 : 1;
    const letters = lettersOf(name);
    for (const known of plainNames()) {
      if (found.has(known.field) || !mayBeNear(letters, known.letters, limit)) continue;
      if (editDistance(name, known.name, limit) <= limit) found.add(known.field);
    }
  }
  return target.fields.filter(({ key, kind }) => found.has(nameKeyOf(key)) && !NEVER_SIMILAR.has(kind));
}
