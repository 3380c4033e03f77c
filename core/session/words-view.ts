/** Words that the target does not know, and those that were said to mean others, as the pane lists them. */
import { mayHaveWords } from '../columns/made-columns.js';
import { madeText } from '../columns/made-text.js';
import { type NamedPerson, suggester, type UnknownCell, unmatchedSteps } from '../columns/value-words.js';
import { wordKey } from '../columns/word-key.js';
import type { Field } from '../fields/field.js';
import { namesWithLevels } from '../fields/level-list.js';
import { CODE } from '../issues/codes.js';
import { type IssueCollection, unpackFinding } from '../issues/issue-collection.js';
import { isErrorValue } from '../lexicon/index.js';
import { cellText, gridColumn, headingOf, placeValue, textsOf } from '../roster/cell-place.js';
import { knownRoles } from '../roster/known-roles.js';
import { FLAG } from '../roster/row-state.js';
import { inOneGo, rowByRow, ROWS_A_STEP, type Steps } from '../steps/steps.js';
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
export const wordsViews = (checked: CheckedSheet, issues: IssueCollection): WordsView[] => inOneGo(wordsSteps(checked, issues));

/** The same in steps. */
export function* wordsSteps(checked: CheckedSheet, issues: IssueCollection): Steps<WordsView[]> {
  const { index } = checked.roster;
  const { directory, target } = checked.roster.options;
  const [roles, groups] = [knownRoles(directory, target), directory?.groups ?? null];
  const lists = directory?.lists;
  const meanings = { roles, groups, lists, people: () => peopleOf(checked) };
  const suggest = suggester(meanings);
  const found = yield* unmatchedSteps(unknownCells(checked, issues, roles), meanings, suggest);
  const unmatched = new Map(found.map((each) => [each.field, each.words]));
  const views: WordsView[] = [];
  for (const [number, field] of index.fields.entries()) {
    if (!mayHaveWords(field)) continue;
    const meant = yield* meantWords(checked, field, number, (text) => suggest(field, text));
    const known = new Set(meant.map(({ word }) => word));
    const open = (unmatched.get(field.key) ?? []).filter(({ word }) => !known.has(word)).map((each) => openWord(each));
    const words = [...open, ...meant];
    if (words.length === 0) continue;
    // A role that nobody has yet may exist at the target all the same: then the word means itself.
    const own = field.kind === 'role' && !directory?.roles ? words.map(({ shown }) => shown) : [];
    const choices = [...new Set([...choicesOf(field, { roles, groups, lists }), ...own])];
    views.push({ field: field.key, heading: headingOf(index, number), words, choices });
  }
  return views;
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

/** Cells with a word that is not known, and null after every few rows. */
function* unknownCells(checked: CheckedSheet, issues: IssueCollection, roles: readonly string[] | null): Generator<UnknownCell | null> {
  const { index } = checked.roster;
  const readers = index.fields.map((_, number) => saidIn(checked, number));
  for (const page of issues.pages) {
    for (const finding of page) {
      const [row, number, code] = unpackFinding(finding);
      const said = UNKNOWN_WORD.has(code) ? readers[number] : null;
      if (said) yield { field: index.fields[number]!, text: said(row) };
    }
    yield null;
  }
  yield* strangeRoles(checked, roles);
}

/** What the cells of a field say by row; a word that was translated counts as it stands on the sheet. Null where it has no cells. */
function saidIn({ roster: { index } }: CheckedSheet, number: number): ((row: number) => string) | null {
  const field = index.fields[number];
  if (!field || gridColumn(index, number) < 0) return null;
  const made = index.parts.mapped.made?.columns.find((each) => each.field === field.key);
  if (made && made.kind !== 'words') return null; // one value for all rows is no word of a cell
  return made && !HAVE_SEVERAL.has(field.kind) ? (row) => madeText(placeValue(index, row, number), null) : textsOf(index, number);
}

/** Roles on the sheet that none of the target's users has, where it does not list its roles: no mistakes, but worth a question. */
function* strangeRoles(checked: CheckedSheet, roles: readonly string[] | null): Generator<UnknownCell | null> {
  const { index, options } = checked.roster;
  const number = index.fields.findIndex(({ kind }) => kind === 'role');
  const said = saidIn(checked, number);
  if (!said || roles === null || options.directory?.roles) return;
  const field = index.fields[number]!;
  const textAt = textsOf(index, number);
  const known = new Set(roles);
  for (let row = 0; row < index.rows; row++) {
    if (row % ROWS_A_STEP === 0) yield null;
    const text = index.isPerson(row) ? textAt(row) : '';
    // A formula that failed is a mistake of its own, and no word.
    if (text !== '' && !known.has(text) && !isErrorValue(text)) yield { field, text: said(row) };
  }
}

/** Words of a column that were said to mean something, as often as they stand there now. */
function* meantWords(
  { roster: { index }, reading }: CheckedSheet,
  field: Field,
  number: number,
  suggest: (text: string) => WordView['suggestions'],
): Steps<WordView[]> {
  const means = new Map(Object.entries(reading.words[field.key] ?? {}));
  if (means.size === 0) return [];
  const counted = new Map<string, { shown: string; rows: number }>();
  const note = (text: string): void => {
    const word = wordKey(text);
    const known = counted.get(word);
    if (known) known.rows++;
    else if (means.has(word)) counted.set(word, { shown: text, rows: 1 });
  };
  yield* rowByRow(0, index.rows, (row) => {
    if (!index.isPerson(row)) return;
    const text = madeText(placeValue(index, row, number), null);
    note(text);
    if (field.kind === 'level-list') for (const name of namesWithLevels(text)) note(name);
    const inside = text.replace(/^\{|\}$/gu, '').split(/[,;\n]/u);
    const isList = HAVE_SEVERAL.has(field.kind) && field.kind !== 'level-list';
    if (isList && (inside.length > 1 || inside[0] !== text)) for (const name of inside) note(name.trim());
  });
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
