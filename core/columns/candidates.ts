/** Which fields a column may be, each with a confidence and its reason: what the heading says, weighed with what the cells say. */
import type { Field, FieldSet } from '../fields/field.js';
import { headingWords } from '../lexicon/heading-words.js';
import type { MatchReason } from './column-mapping.js';
import { areKeys, type ColumnCells, FITS, type Verdict, verdictOf } from './cell-verdict.js';
import { contentsCandidates } from './contents.js';
import { type HeadingLevel, type HeadingMatch, matchHeading } from './heading-match.js';

/** Below this nobody is sure, and nothing is mapped. */
export const SURE = 0.75;

export interface Candidate {
  readonly column: number;
  readonly field: Field;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: MatchReason;
  /** True for a name that means this field and no other: a second such column is a duplicate. */
  readonly isNamed: boolean;
  /** What is compared where two columns want one field: equal names are equal, and then the first column has it. */
  readonly rank: number;
}

/**
 * How sure a heading with such cells is. Measured over the header sets of real systems; `docs/mapping.md` has the shares that were right.
 */
const CONFIDENCE: Readonly<Record<HeadingLevel, Readonly<Record<Verdict, number>>>> = {
  own: { fits: 1, neutral: 1, empty: 1, against: 1 },
  known: { fits: 0.95, neutral: 0.95, empty: 0.95, against: 0.6 },
  weak: { fits: 0.85, neutral: 0.7, empty: 0.8, against: 0 },
  similar: { fits: 0.9, neutral: 0.85, empty: 0.85, against: 0 },
  part: { fits: 0.55, neutral: 0.5, empty: 0.45, against: 0 },
};
/** A part of a name above cells that hardly anything else looks like. */
const TELLING_PART = 0.8;
const TELLING: ReadonlySet<Field['kind']> = new Set(['email', 'leader', 'choice', 'status', 'group-list']);
const TWIN = 0.9;
/** Nobody is sure of a candidate that is asked about. */
export const HIGHEST_ASKED = 0.7;
const UNLIKELY = 0.5;
/** At least half of the words are of the list. */
const HALF_KNOWN = 0.8;
/** A leader by name, to be told by a person: a column of keys is better. */
const LEADER_BY_NAME = 0.8;
const NAME_OF_LEADER = 0.5;
/** A template's own heading whose cells belong to something else. */
const FOREIGN = 0.6;
/** Kinds whose own headings other systems use for something else: `Profile`, `Status`, `License Type`. */
const MAY_BE_FOREIGN: ReadonlySet<Field['kind']> = new Set(['choice', 'text', 'status']);
/** Better cells decide between equal names; a column further left only between equal cells. */
const BETTER_CELLS = 0.01;

/** Candidates of one column, the named ones alone where its heading is a known name. */
export function candidatesOf(column: number, heading: string, cells: ColumnCells, target: FieldSet, isTemplate: boolean): Candidate[] {
  const matches = matchHeading(heading, target);
  const candidates = matches.flatMap((match) => fromHeading(match, column, heading, cells, target, isTemplate));
  const isNamed = matches.some(({ level }) => level === 'own' || level === 'known' || level === 'weak');
  if (isNamed) return candidates;
  const found = new Set(candidates.filter(({ confidence }) => confidence >= SURE).map(({ field }) => field));
  const words = headingWords(heading, true);
  for (const { field, confidence } of contentsCandidates(words, cells, target)) {
    if (!found.has(field)) candidates.push({ column, field, confidence, reason: 'contents', isNamed: false, rank: confidence });
  }
  return candidates;
}

function fromHeading(
  match: HeadingMatch,
  column: number,
  heading: string,
  cells: ColumnCells,
  target: FieldSet,
  isTemplate: boolean,
): Candidate[] {
  const { field, level } = match;
  const isStrong = level === 'own' || level === 'known';
  const make = (of: Field, confidence: number, reason: MatchReason, rank = confidence): Candidate[] =>
    confidence > 0 ? [{ column, field: of, confidence, reason, isNamed: isStrong && of === field && confidence >= SURE, rank }] : [];
  const hasTwin = level === 'similar' ? field.kind === 'leader' || headingWords(heading).length === 1 : level !== 'part';
  const twin = !hasTwin ? undefined : twinByCells(field, cells, target, isTemplate && level === 'own');
  if (twin) return [...make(twin, TWIN, 'contents'), ...(level === 'own' && !isAsked(twin) ? make(field, 1, 'known-heading', SURE) : [])];
  const isCheap = level === 'own' && (isTemplate || !MAY_BE_FOREIGN.has(field.kind));
  const verdict = isCheap ? 'neutral' : verdictOf(field, cells);
  const confidence = confidenceOf(match, verdict, cells, isCheap);
  const reason = isStrong || level === 'weak' ? 'known-heading' : 'similar-heading';
  const bonus = verdict === 'fits' ? BETTER_CELLS : 0;
  return make(field, confidence, reason, isStrong && confidence > TWIN ? 1 : confidence + bonus);
}

function confidenceOf({ field, level, ofName }: HeadingMatch, verdict: Verdict, cells: ColumnCells, isCheap: boolean): number {
  if (isCheap) return 1;
  if (level === 'own') return verdict === 'against' && cells.isSample ? FOREIGN : 1;
  if (level === 'known' && verdict === 'against' && !cells.isSample) return CONFIDENCE.known.neutral;
  const confidence = CONFIDENCE[level][verdict];
  if (field.kind === 'choice' && level === 'known' && verdict !== 'empty' && cells.isSample)
    return confidenceOfWords(cells.wordsFit(field));
  if (field.kind === 'yes-no' && level !== 'known' && verdict === 'neutral') return Math.min(confidence, FOREIGN);
  if (field.kind === 'leader' && (verdict === 'empty' ? ofName : !areKeys(cells.looks())))
    return Math.min(confidence, ofName ? NAME_OF_LEADER : cells.looks().letters >= FITS ? LEADER_BY_NAME : FOREIGN);
  if (field.kind === 'status' && level === 'similar' && verdict === 'against') return FOREIGN;
  return level === 'part' && verdict === 'fits' && TELLING.has(field.kind) ? TELLING_PART : confidence;
}

/** A list that goes by the name of another, `Employee Type` above `Intern`, is told by its words. */
const confidenceOfWords = (fit: number): number =>
  fit >= FITS ? CONFIDENCE.known.fits : fit >= HALF ? HALF_KNOWN : fit > 0 ? FOREIGN : UNLIKELY;

/** Where several columns have a name of one field, those whose cells fit come first. An address names a leader in every system, an ID in one. */
export function withBetterCells(candidates: readonly Candidate[], cellsOf: (column: number) => ColumnCells | undefined): Candidate[] {
  const named = new Map<Field, number>();
  for (const { field, isNamed } of candidates) if (isNamed) named.set(field, (named.get(field) ?? 0) + 1);
  return candidates.map((candidate) => {
    const { field, isNamed, column, rank } = candidate;
    const cells = cellsOf(column);
    if (!isNamed || !cells || named.get(field) === 1) return candidate;
    const leadsByMail = field.kind === 'leader' && cells.looks().email >= FITS;
    const fits = verdictOf(field, cells) === 'fits';
    return { ...candidate, rank: rank + (fits ? BETTER_CELLS : 0) + (leadsByMail ? BETTER_CELLS : 0) };
  });
}

/** Yes-and-no fields are asked for by the words of others; a wrong word there is certain. */
const isAsked = (field: Field): boolean => field.kind === 'yes-no';

/**
 * A field that goes by the same word as another and is told by its cells: e-mail and its channel, a leader and who is one, state and status.
 * A template's own headings are taken at their word, the channels excepted.
 */
function twinByCells(field: Field, cells: ColumnCells, target: FieldSet, isTemplates: boolean): Field | undefined {
  const byKey = (key: string): Field | undefined => target.fields.find((other) => other.key === key);
  if (field.kind === 'email' || field.kind === 'leader') {
    const twin = byKey(field.kind === 'email' ? 'emailChannel' : 'manageTeam');
    return twin && cells.evidence().filled > 0 && cells.evidence().yesNo >= FITS ? twin : undefined;
  }
  const twin = byKey({ stateOrCountry: 'status', employmentStatus: 'status', status: 'employmentStatus' }[field.key] ?? '');
  if (!twin || isTemplates || !cells.isSample) return undefined;
  const fit = cells.wordsFit(twin);
  return fit >= HALF && (field.choices ? cells.wordsFit(field) : 0) <= fit - MARGIN ? twin : undefined;
}
const HALF = 0.5;
const MARGIN = 0.3;
