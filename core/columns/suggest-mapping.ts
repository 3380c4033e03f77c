/** Maps the columns of a table to the fields of a target: by what was remembered, by known headings, by similar ones, by contents. */
import type { Field, FieldSet } from '../fields/field.js';
import { fieldOfHeading, headingKey, LANGUAGES, lazily, normalizeHeading } from '../lexicon/index.js';
import { editDistance } from '../text/edit-distance.js';
import type { Table } from '../table/table.js';
import type { ColumnMapping, MatchedColumn, MatchReason, RememberedMapping } from './column-mapping.js';
import { columnEvidence, type ColumnEvidence, kindFit } from './evidence.js';

/** Below this nobody is sure, and nothing is mapped. */
const SURE = 0.75;
/** Cells of a kind that is easy to tell must fit at least so often. */
const FITS = 0.7;
const MISFIT = 0.2;
const CONTENTS_CONFIDENCE = 0.8;
const SIMILAR_CONFIDENCE = 0.85;
const SHORTEST_SIMILAR = 6;

interface Candidate {
  readonly column: number;
  readonly field: Field;
  readonly confidence: number;
  readonly reason: MatchReason;
}

/**
 * Suggests a mapping, one column per field and one field per column. A heading that is a known name wins, unless the cells
 * say the opposite (`Email` above y and n is the channel); contents alone are believed only where one column fits.
 */
export function suggestMapping(table: Table, target: FieldSet, remembered?: RememberedMapping): ColumnMapping {
  const evidence = table.headings.map((_, column) => lazily(() => columnEvidence(table, column)));
  const headed = table.headings.map((heading, column) => ({ heading, column })).filter(({ heading }) => heading !== '');
  const matched: MatchedColumn[] = [];
  const duplicates: { field: string; column: number }[] = [];
  const taken = new Set<number>();
  const fieldTaken = (key: string): boolean => matched.some((match) => match.field === key);
  const take = (candidate: Candidate): void => {
    const { field, column, confidence, reason } = candidate;
    matched.push({ field: field.key, column, heading: table.headings[column] ?? '', confidence, reason });
    taken.add(column);
  };

  for (const { heading, column } of headed) {
    const candidate = namedField(heading, column, target, remembered, evidence[column]!);
    if (!candidate) continue;
    if (!fieldTaken(candidate.field.key)) take(candidate);
    else {
      duplicates.push({ field: candidate.field.key, column });
      taken.add(column);
    }
  }
  const guesses = headed
    .filter(({ column }) => !taken.has(column))
    .flatMap(({ heading, column }) => target.fields.map((field) => guess(heading, column, field, evidence[column]!)))
    .filter((candidate): candidate is Candidate => candidate !== null && candidate.confidence >= SURE)
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  for (const candidate of guesses) {
    const { column, field } = candidate;
    if (taken.has(column) || fieldTaken(field.key) || isTied(candidate, guesses, taken)) continue;
    take(candidate);
  }
  return {
    matched: matched.sort((a, b) => a.column - b.column),
    unused: headed.filter(({ column }) => !taken.has(column)).map(({ column }) => column),
    missing: target.fields.filter((field) => !fieldTaken(field.key)).map((field) => field.key),
    duplicates,
  };
}

/** Two columns whose contents fit one field, or two fields that fit one column, are for a person to decide. */
function isTied(candidate: Candidate, guesses: readonly Candidate[], taken: ReadonlySet<number>): boolean {
  if (candidate.reason !== 'contents') return false;
  return guesses.some(
    (other) =>
      other !== candidate &&
      other.reason === 'contents' &&
      !taken.has(other.column) &&
      (other.field === candidate.field) !== (other.column === candidate.column),
  );
}

function namedField(
  heading: string,
  column: number,
  target: FieldSet,
  remembered: RememberedMapping | undefined,
  evidence: () => ColumnEvidence,
): Candidate | null {
  const find = (key: string | null | undefined): Field | undefined => target.fields.find((field) => field.key === key);
  const memory = new Map(Object.entries(remembered ?? {})).get(headingKey(heading));
  const known = find(memory);
  if (known) return { column, field: known, confidence: 1, reason: 'remembered' };
  const own = target.fields.find((field) => normalizeHeading(field.heading) === normalizeHeading(heading));
  const field = find(fieldOfHeading(heading)) ?? own;
  if (!field) return null;
  const channel = channelOf(field, target);
  if (channel && channel !== field && evidence().filled > 0 && evidence().yesNo >= FITS)
    return { column, field: channel, confidence: 0.9, reason: 'contents' };
  const confidence = headingKey(field.heading) === headingKey(heading) ? 1 : 0.95;
  return { column, field, confidence, reason: 'known-heading' };
}

/** The yes/no field that goes by the same word as another: e-mail address and e-mail channel, leader and "can manage teams". */
function channelOf(field: Field, target: FieldSet): Field | undefined {
  const twin = field.kind === 'email' ? 'emailChannel' : field.kind === 'leader' ? 'manageTeam' : field.key;
  return target.fields.find((other) => other.key === twin);
}

const similarNames = lazily(() => {
  const names = new Map<string, string[]>();
  for (const { headings } of LANGUAGES) {
    for (const [field, list] of Object.entries(headings)) names.set(field, [...(names.get(field) ?? []), ...list.map(normalizeHeading)]);
  }
  return names;
});

/** Words that say yes or no about a subject; contents must agree with them. */
const SUBJECTS: readonly (readonly [field: string, subject: RegExp])[] = [
  ['phoneChannel', /phone|voice|call|telef|telek|電話/u],
  ['chatChannel', /chat|czat|チャット/u],
  ['emailChannel', /mail|correo|poczt|メール/u],
  ['manageTeam', /manage|lead|supervis|leiter|leitung|gestion|chef|管理/u],
];

function guess(heading: string, column: number, field: Field, evidence: () => ColumnEvidence): Candidate | null {
  const name = normalizeHeading(heading);
  const fit = kindFit(field.kind, evidence());
  const fits = fit === null || evidence().filled === 0 || fit > MISFIT;
  if (name.length >= SHORTEST_SIMILAR && fits) {
    const limit = name.length >= 2 * SHORTEST_SIMILAR ? 2 : 1;
    const near = (similarNames().get(field.key) ?? []).some(
      (known) => known.length >= SHORTEST_SIMILAR && editDistance(name, known, limit) <= limit,
    );
    if (near) return { column, field, confidence: SIMILAR_CONFIDENCE, reason: 'similar-heading' };
  }
  if (fit === null || fit < FITS || evidence().filled === 0) return null;
  if (field.kind === 'yes-no' && !SUBJECTS.some(([key, subject]) => key === field.key && subject.test(name))) return null;
  return { column, field, confidence: CONTENTS_CONFIDENCE, reason: 'contents' };
}
