/** Words that the target does not know, and those that were said to mean others, as the pane lists them. */
import { mayHaveWords } from '../columns/made-columns.js';
import { madeText } from '../columns/made-text.js';
import { type NamedPerson, suggester, type UnknownCell, unmatchedWords } from '../columns/value-words.js';
import { wordKey } from '../columns/word-key.js';
import type { Field } from '../fields/field.js';
import { namesWithLevels } from '../fields/level-list.js';
import { CODE } from '../issues/codes.js';
import { type IssueCollection, unpackFinding } from '../issues/issue-collection.js';
import { cellText, gridColumn, headingOf, placeValue } from '../roster/cell-place.js';
import { knownRoles } from '../roster/known-roles.js';
import { FLAG } from '../roster/row-state.js';
import type { CheckedSheet } from './checked-sheet.js';
import { choicesOf } from './mapping-view.js';
import type { WordsView, WordView } from './reading-state.js';

/** Codes of a cell that says a word which the target does not know. */
const UNKNOWN_WORD: ReadonlySet<number> = new Set(
  (
    [
      'yes-no',
      'choice-unknown',
      'employment-status',
      'license-type',
      'status-value',
      'role-unknown',
      'group-unknown',
      'leader-not-found',
    ] as const
  ).map((code) => CODE[code]),
);

/** Cells of these say several names, each of which can mean another. */
const HAVE_SEVERAL: ReadonlySet<Field['kind']> = new Set(['group-list', 'name-list', 'level-list']);

/** The fields that have such words, in their order; in each the words without a meaning first. */
export function wordsViews(checked: CheckedSheet, issues: IssueCollection): WordsView[] {
  const { index } = checked.roster;
  const { directory, target } = checked.roster.options;
  const [roles, groups] = [knownRoles(directory, target), directory?.groups ?? null];
  const lists = directory?.lists;
  const meanings = { roles, groups, lists, people: () => peopleOf(checked) };
  const suggest = suggester(meanings);
  const unmatched = new Map(
    unmatchedWords([...unknownCells(checked, issues), ...strangeRoles(checked, roles)], meanings, suggest).map((each) => [
      each.field,
      each.words,
    ]),
  );
  return index.fields.flatMap((field, number) => {
    if (!mayHaveWords(field)) return [];
    const meant = meantWords(checked, field, number, (text) => suggest(field, text));
    const known = new Set(meant.map(({ word }) => word));
    const open = (unmatched.get(field.key) ?? []).filter(({ word }) => !known.has(word)).map((each) => openWord(each));
    const words = [...open, ...meant];
    if (words.length === 0) return [];
    // A role that nobody has yet may exist at the target all the same: then the word means itself.
    const own = field.kind === 'role' && !directory?.roles ? words.map(({ shown }) => shown) : [];
    const choices = [...new Set([...choicesOf(field, { roles, groups, lists }), ...own])];
    return [{ field: field.key, heading: headingOf(index, number), words, choices }];
  });
}

function openWord(word: Omit<WordView, 'means'>): WordView {
  return {
    word: word.word,
    shown: word.shown,
    rows: word.rows,
    get suggestions() {
      return word.suggestions;
    },
    means: null,
  };
}

/** Cells with a word that is not known; a word that was translated counts as it stands on the sheet. */
function* unknownCells({ roster: { index } }: CheckedSheet, issues: IssueCollection): Generator<UnknownCell> {
  for (const place of issues.placesOf(UNKNOWN_WORD)) {
    const [row, number] = unpackFinding(issues.findingAt(place)!);
    const field = index.fields[number];
    if (!field || gridColumn(index, number) < 0) continue;
    const made = index.parts.mapped.made?.columns.find((each) => each.field === field.key);
    if (made && made.kind !== 'words') continue; // one value for all rows is no word of a cell
    yield {
      field,
      text: made && !HAVE_SEVERAL.has(field.kind) ? madeText(placeValue(index, row, number), null) : cellText(index, row, number),
    };
  }
}

/** Roles on the sheet that none of the target's users has, where it does not list its roles: no mistakes, but worth a question. */
function* strangeRoles({ roster: { index, options } }: CheckedSheet, roles: readonly string[] | null): Generator<UnknownCell> {
  const number = index.fields.findIndex(({ kind }) => kind === 'role');
  const field = index.fields[number];
  if (!field || roles === null || options.directory?.roles || gridColumn(index, number) < 0) return;
  const made = index.parts.mapped.made?.columns.find((each) => each.field === field.key);
  if (made && made.kind !== 'words') return;
  const known = new Set(roles);
  for (let row = 0; row < index.rows; row++) {
    const text = index.isPerson(row) ? cellText(index, row, number) : '';
    if (text !== '' && !known.has(text)) yield { field, text: made ? madeText(placeValue(index, row, number), null) : text };
  }
}

/** Words of a column that were said to mean something, as often as they stand there now. */
function meantWords(
  { roster: { index }, reading }: CheckedSheet,
  field: Field,
  number: number,
  suggest: (text: string) => WordView['suggestions'],
): WordView[] {
  const means = new Map(Object.entries(reading.words[field.key] ?? {}));
  if (means.size === 0) return [];
  const counted = new Map<string, { shown: string; rows: number }>();
  const note = (text: string): void => {
    const word = wordKey(text);
    const known = counted.get(word);
    if (known) known.rows++;
    else if (means.has(word)) counted.set(word, { shown: text, rows: 1 });
  };
  for (let row = 0; row < index.rows; row++) {
    if (!index.isPerson(row)) continue;
    const text = madeText(placeValue(index, row, number), null);
    note(text);
    if (field.kind === 'level-list') for (const name of namesWithLevels(text)) note(name);
    const inside = text.replace(/^\{|\}$/gu, '').split(/[,;\n]/u);
    const isList = HAVE_SEVERAL.has(field.kind) && field.kind !== 'level-list';
    if (isList && (inside.length > 1 || inside[0] !== text)) for (const name of inside) note(name.trim());
  }
  return [...counted].map(([word, { shown, rows }]) => ({
    word,
    shown,
    rows,
    get suggestions() {
      return suggest(shown);
    },
    means: means.get(word) ?? null,
  }));
}

/** Everybody whom a leader cell may mean: people of the sheet, then of the target. */
export function* peopleOf({ roster: { index } }: CheckedSheet): Generator<NamedPerson> {
  const numberOf = (key: string): number => index.fields.findIndex((field) => field.key === key);
  const [first, last] = [numberOf('firstName'), numberOf('lastName')];
  for (let row = 0; row < index.rows; row++) {
    if (!index.isPerson(row)) continue;
    const flags = index.parts.state.flags[row]!;
    const email = (flags & FLAG.emailFault) === 0 ? cellText(index, row, index.emailField) : ''; // a broken address names nobody
    const key = email || cellText(index, row, index.idField);
    const leads = (flags & FLAG.managesNot) === 0;
    if (key !== '') yield { key, firstName: cellText(index, row, first), lastName: cellText(index, row, last), leads };
  }
  for (const user of index.parts.directory.users) {
    const key = user.email ?? user.employeeId ?? '';
    const leads = user.manageTeam !== false && user.active !== false;
    if (key !== '') yield { key, firstName: user.firstName ?? '', lastName: user.lastName ?? '', leads };
  }
}
