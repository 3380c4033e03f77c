/** What the pane says about columns: which is which field, what is unsure, what words mean, what moved since last time. */
import type { MadeFrom } from '../../../columns/sheet-reading.js';
import type { Words } from './words.js';

/** From where on a match is called so. */
const VERY_LIKELY = 0.9;
const LIKELY = 0.75;

export const mappingStrings = ({ number, plural, percent, rows }: Words) => ({
  title: 'Columns',
  summary: (matched: number, missing: number) =>
    missing === 0 ? `${number(matched)} matched` : `${number(matched)} matched, ${number(missing)} missing`,
  column: (letter: string) => `column ${letter}`,
  missing: 'not found',
  required: 'required',
  unused: 'Not used',
  /** Why a column was taken and how sure that is: 1 is what a person chose or what is the same. */
  because: (reason: string, confidence: number) => {
    if (confidence >= 1) return reason;
    const sure = confidence >= VERY_LIKELY ? 'very likely' : confidence >= LIKELY ? 'likely' : `perhaps, ${percent(confidence)}`;
    return `${reason} · ${sure}`;
  },
  forAll: (value: string) => `“${value}” for all rows`,
  change: 'Change',
  changeField: (field: string) => `Change: ${field}`,
  keep: 'Remember these columns',
  kept: 'Remembered.',
  forget: 'Forget what was decided',
  forgotten: 'Forgotten. The columns were read anew.',

  batch: 'Settings for all rows',
  batchHint: 'These fields have no column. What stands here applies to every row.',
  batchCompany: 'Use company settings',
  batchUnset: 'Not set',
  loadExisting: 'Load existing',
  loadHint: 'Takes over the values of one user.',
  loadWho: 'Name, address or ID',
  loadUse: (label: string) => `Use: ${label}`,
  loadNobody: 'Nobody found.',
  loaded: 'Taken over.',

  questions: 'Questions about the columns',
  progress: (at: number, of: number) => `Question ${number(at)} of ${number(of)}`,
  which: (field: string) => `Which column is ${field}?`,
  nowhere: (field: string) => `No column is ${field}. Where does it come from?`,
  needed: 'Nobody can be sent without it.',
  candidates: 'Columns that it may be',
  examples: (list: readonly string[]) => `e.g. ${list.join(' · ')}`,
  noExamples: 'no values',
  none: 'None of these',
  other: 'Another column',
  oneValue: 'One value for all rows',
  makeIt: 'Make it from other columns',
  later: 'Not now',
  left: (count: number) => plural(count, { one: '# question about the columns', other: '# questions about the columns' }),

  source: (field: string) => `Where ${field} comes from`,
  sources: {
    column: 'A column',
    value: 'One value for all rows',
    made: 'Made from other columns',
    none: 'Nowhere',
  },
  columnOption: (letter: string, heading: string) => `${letter} · ${heading}`,
  takenOption: (letter: string, heading: string, field: string) => `${letter} · ${heading} (now ${field})`,
  choose: 'Choose…',
  value: 'Value',
  apply: 'Apply',
  applied: (field: string) => `${field}: done.`,

  nameColumn: 'Column with whole names',
  order: 'How names are written',
  orders: { 'first-last': 'First name first: Ann Lee', 'last-first': 'Last name first: Lee, Ann' } satisfies Record<
    Extract<MadeFrom, { kind: 'name-part' }>['order'],
    string
  >,
  pattern: 'Pattern of the address',
  patternHint: '{first} and {last} stand for the names, {f} and {l} for their first letters.',
  live: (examples: readonly string[]) => `This makes ${examples.join(' · ')}`,
  liveNone: 'This makes nothing yet.',
  fromName: (heading: string, part: 'first' | 'last') =>
    part === 'first' ? `first name out of “${heading}”` : `last name out of “${heading}”`,
  fromPattern: (pattern: string) => `made as ${pattern}`,

  words: (heading: string) => `What do these words in “${heading}” mean?`,
  word: (shown: string) => `“${shown}”`,
  means: (meaning: string) => `means ${meaning}`,
  wordsHint: 'No cell is changed. What a word means is remembered for this workbook.',
  suggestions: (word: string) => `“${word}” may mean`,
  otherMeaning: (word: string) => `Another meaning of “${word}”`,
  anotherMeaning: 'Another…',
  blankMeaning: 'leave blank',
  forgetWord: 'Forget',
  forgetWordOf: (word: string) => `Forget what “${word}” means`,
  takeOnly: 'Choose where there is only one suggestion',
  applyWords: (count: number) => plural(count, { one: 'Apply to # row', other: 'Apply to all # rows' }),
  applyNothing: 'Choose what they mean',
  wordsDone: (count: number) => `Done for ${rows(count)}.`,
  meanings: (count: number) => plural(count, { one: '# word read as another', other: '# words read as others' }),
  unknownWords: (count: number) => plural(count, { one: '# word not known', other: '# words not known' }),

  drift: 'The columns changed since you confirmed them',
  readSo: 'Read it like this',
  anew: 'Decide anew',
});
