/** Words of a column that the target does not know: how often they stand there, and what each may mean. */
import { choiceCodec } from '../fields/choice.js';
import type { Field } from '../fields/field.js';
import { unknownGroups } from '../fields/group-list.js';
import { namesWithLevels } from '../fields/level-list.js';
import { KnownNames } from '../fields/known-names.js';
import { UNASSIGNED } from '../fields/unassigned.js';
import { yesNoCodec } from '../fields/yes-no.js';
import { spoken } from '../issues/messages/spoken.js';
import type { Steps } from '../steps/steps.js';
import { mayHaveWords } from './made-columns.js';
import { likelyYesNo, meansNothing, sameMeaning } from './value-words-meanings.js';
import { NearNames } from './value-words-near.js';
import { type NamedPerson, PeopleByName } from './value-words-people.js';
import { wordKey } from './word-key.js';

export type { NamedPerson } from './value-words-people.js';

/** What stands in the cells of one field and is no word of the target, the most frequent first. */
export interface UnmatchedWords {
  /** Key of the field. */
  readonly field: string;
  readonly words: readonly UnmatchedWord[];
}

export interface UnmatchedWord {
  /** `wordKey` of it: what its meaning is kept under. */
  readonly word: string;
  /** As the first such cell shows it. */
  readonly shown: string;
  readonly rows: number;
  /** Best first; a leader is shown by name and written by key. Looked for when they are read. */
  readonly suggestions: readonly Suggestion[];
}

export interface Suggestion {
  readonly to: string;
  readonly label: string;
}

/** A cell whose text the target does not know. */
export interface UnknownCell {
  readonly field: Field;
  /** As `cellText` gives it: trimmed, numbers as they show. */
  readonly text: string;
}

/** What a word may mean. Lists that the target was not asked for are null. */
export interface Meanings {
  readonly roles: readonly string[] | null;
  readonly groups: readonly string[] | null;
  /** The target's other lists, as `Field.list` calls them. */
  readonly lists?: ReadonlyMap<string, readonly string[]> | undefined;
  /** Those of the sheet and of the directory; asked for once, when a leader is looked for first. */
  readonly people: () => Iterable<NamedPerson>;
}

/** Nobody decides about more words than these; the rest comes up when they are through. */
const MOST_WORDS = 200;
const MOST_SUGGESTIONS = 3;
/** Longer texts are prose and no words. */
const LONGEST_WORD = 120;

interface Counted {
  readonly shown: string;
  rows: number;
}

/**
 * Counts the words of cells that the target does not know, field by field in the order of their first cells. One pass over the cells, in
 * steps: whoever tells them says null where a step ends.
 */
export function* unmatchedSteps(
  cells: Iterable<UnknownCell | null>,
  meanings: Meanings,
  suggest: ReturnType<typeof suggester>,
): Steps<UnmatchedWords[]> {
  const fields = new Map<Field, { readonly known: KnownNames | null; readonly words: Map<string, Counted> }>();
  for (const cell of cells) {
    if (cell === null) {
      yield;
      continue;
    }
    const { field, text } = cell;
    let counted = fields.get(field);
    if (!counted) fields.set(field, (counted = { known: knownNames(namesFor(field, meanings)), words: new Map() }));
    if (mayHaveWords(field)) for (const word of unknownIn(field, text, counted.known)) count(counted.words, word);
  }
  const found = [...fields].filter(([, { words }]) => words.size > 0);
  return found.map(([field, { words }]) => ({ field: field.key, words: listed(words, (text) => suggest(field, text)) }));
}

/** Names that a field may say; null where it has no list, or the target was not asked. */
function namesFor({ kind, list }: Field, { roles, groups, lists }: Meanings): readonly string[] | null {
  if (kind === 'role') return roles;
  return kind === 'group-list' ? groups : list === undefined ? null : (lists?.get(list) ?? null);
}

const knownNames = (names: readonly string[] | null): KnownNames | null => (names === null ? null : new KnownNames(names));

/** What a cell says that is not known: the names of a list one by one, else all of it. */
function unknownIn({ kind }: Field, text: string, known: KnownNames | null): readonly string[] {
  if (kind === 'group-list' || kind === 'name-list') return unknownGroups(text, known);
  return kind === 'level-list' ? namesWithLevels(text).filter((name) => known !== null && !known.has(name)) : [text];
}

function count(words: Map<string, Counted>, text: string): void {
  if (text === '' || text.length > LONGEST_WORD) return;
  const word = wordKey(text);
  const known = words.get(word);
  if (known) known.rows++;
  else words.set(word, { shown: text, rows: 1 });
}

function listed(words: ReadonlyMap<string, Counted>, suggest: (text: string) => readonly Suggestion[]): UnmatchedWord[] {
  return [...words]
    .sort(([, a], [, b]) => b.rows - a.rows)
    .slice(0, MOST_WORDS)
    .map(([word, { shown, rows }]) => {
      let suggestions: readonly Suggestion[] | null = null;
      return {
        word,
        shown,
        rows,
        get suggestions() {
          return (suggestions ??= suggest(shown));
        },
      };
    });
}

/** Finds what words may mean; lists are made ready once, for all words of all fields. */
export function suggester(meanings: Meanings): (field: Field, text: string) => readonly Suggestion[] {
  const lists = new Map<Field, NearNames>();
  const nearNames = (field: Field, names: readonly string[]): NearNames => {
    const made = lists.get(field) ?? new NearNames(names);
    lists.set(field, made);
    return made;
  };
  const people = new PeopleByName(meanings.people);
  const named = (field: Field, text: string, names: readonly string[] | null): string[] =>
    names === null ? [] : nearNames(field, names).find(text, MOST_SUGGESTIONS);

  return (field, text) => {
    const word = wordKey(text);
    switch (field.kind) {
      case 'yes-no':
        return yesOrNo(word, text);
      case 'choice':
      case 'status': {
        const labels = field.choiceLabels ?? [];
        const same = sameMeaning(word, labels);
        return written(same.length > 0 ? same : [...choiceCodec(field).fixes(text, text), ...named(field, text, labels)], field, word);
      }
      case 'role':
        return written([...sameMeaning(word, meanings.roles ?? []), ...named(field, text, meanings.roles)], field, word);
      case 'group-list':
      case 'name-list':
      case 'level-list':
      case 'text':
        return written(named(field, text, namesFor(field, meanings)), field, word);
      case 'leader':
        return meansNothing(word) ? [{ to: UNASSIGNED, label: UNASSIGNED }] : people.find(text, MOST_SUGGESTIONS).map(personSuggestion);
      default:
        return [];
    }
  };
}

function yesOrNo(word: string, text: string): Suggestion[] {
  const likely = likelyYesNo(word);
  const to = likely === null ? yesNoCodec.fixes(text, text) : [likely ? 'y' : 'n'];
  return to.map((each) => ({ to: each, label: each === 'y' ? spoken().preview.yes : spoken().preview.no }));
}

/** Suggestions that read as they are written; a sign for nothing may be a blank cell where nobody needs a value. */
function written(likely: readonly string[], field: Field, word: string): Suggestion[] {
  const words = [...new Set(likely)].slice(0, MOST_SUGGESTIONS).map((to) => ({ to, label: to }));
  return meansNothing(word) && field.required !== true ? [{ to: '', label: '' }, ...words] : words;
}

function personSuggestion({ key, firstName, lastName }: NamedPerson): Suggestion {
  const name = [firstName, lastName].filter((each) => each !== '').join(' ');
  return { to: key, label: name === '' ? key : `${name} (${key})` };
}
