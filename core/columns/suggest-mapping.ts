/** Maps the columns of a table to the fields of a target: by what was remembered, by known headings, by similar ones, by contents. */
import type { Field, FieldSet } from '../fields/field.js';
import { fieldOfHeading, headingKey, LANGUAGES, lazily, normalizeHeading } from '../lexicon/index.js';
import { editDistance } from '../text/edit-distance.js';
import type { Table } from '../table/table.js';
import type { ColumnMapping, MatchedColumn, MatchReason, RememberedMapping } from './column-mapping.js';
import { choiceFit, columnEvidence, type ColumnEvidence, kindFit } from './evidence.js';
import { STATUS_HEADING } from './own-heading.js';

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

  const passedOver = new Set<number>();
  const addInOrder = (candidates: readonly (Candidate | null)[]): void => {
    for (const candidate of candidates) {
      if (!candidate || taken.has(candidate.column)) continue;
      const { field, column, reason } = candidate;
      const first = matched.find((match) => match.field === field.key);
      if (!first) take(candidate);
      else if (first.reason === 'remembered' && reason !== 'remembered') passedOver.add(column);
      else {
        duplicates.push({ field: field.key, column });
        taken.add(column);
      }
    }
  };
  // What a person chose comes before what a heading says: a column that was passed over is unused, no second one for its field.
  addInOrder(headed.map(({ heading, column }) => rememberedField(heading, column, target, remembered)));
  addInOrder(headed.map(({ heading, column }) => (taken.has(column) ? null : namedField(heading, column, target, evidence[column]!))));
  const guesses = headed
    .filter(({ column }) => !taken.has(column) && !passedOver.has(column))
    .flatMap(({ heading, column }) => target.fields.map((field) => guess(heading, column, field, table, evidence[column]!)))
    .filter((candidate): candidate is Candidate => candidate !== null && candidate.confidence >= SURE)
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  for (const candidate of guesses) {
    const { column, field } = candidate;
    if (taken.has(column) || fieldTaken(field.key) || isTied(candidate, guesses, taken)) continue;
    take(candidate);
  }
  return {
    matched: matched.sort((a, b) => a.column - b.column),
    unused: headed.filter(({ heading, column }) => !taken.has(column) && heading !== STATUS_HEADING).map(({ column }) => column),
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

function rememberedField(heading: string, column: number, target: FieldSet, remembered: RememberedMapping | undefined): Candidate | null {
  if (remembered === undefined) return null;
  const key = headingKey(heading);
  const memory = Object.prototype.hasOwnProperty.call(remembered, key) ? remembered[key] : undefined;
  const field = target.fields.find((each) => each.key === memory);
  return field ? { column, field, confidence: 1, reason: 'remembered' } : null;
}

function namedField(heading: string, column: number, target: FieldSet, evidence: () => ColumnEvidence): Candidate | null {
  const known = fieldOfHeading(heading);
  const own = target.fields.find((field) => normalizeHeading(field.heading) === normalizeHeading(heading));
  const field = target.fields.find(({ key }) => key === known) ?? own;
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

/** Names to be compared with slips. Those in which only brackets ask for yes or no are another field's without them. */
const similarNames = lazily(() => {
  const names = new Map<string, string[]>();
  for (const { headings } of LANGUAGES) {
    for (const [field, list] of Object.entries(headings)) {
      const plain = list.filter((heading) => headingKey(heading) === normalizeHeading(heading)).map(normalizeHeading);
      names.set(field, [...(names.get(field) ?? []), ...plain]);
    }
  }
  return names;
});

/** Yes and no, or a date, say nothing of their subject: contents count only below a heading with one of these words. */
const SUBJECTS: readonly (readonly [field: string, subject: RegExp])[] = [
  ['phoneChannel', /phone|voice|call|telef|telek|電話/u],
  ['chatChannel', /chat|czat|チャット/u],
  ['emailChannel', /mail|correo|poczt|メール/u],
  ['manageTeam', /manage|lead|supervis|leiter|leitung|gestion|chef|管理/u],
  [
    'startDate',
    /^(?:date|datum|fecha|data|日付)$|start|begin|hire|join|entry|onboard|eintritt|anstell|embauche|arriv|inici|ingres|assun|admiss|dienst|zatrud|入社/u,
  ],
];
const NEEDS_SUBJECT: ReadonlySet<Field['kind']> = new Set(['yes-no', 'date']);

function guess(heading: string, column: number, field: Field, table: Table, evidence: () => ColumnEvidence): Candidate | null {
  const name = normalizeHeading(heading);
  const fit = kindFit(field.kind, evidence());
  const fits = fit === null || evidence().filled === 0 || fit > MISFIT;
  if (name.length >= SHORTEST_SIMILAR && fits) {
    const limit = name.length >= 2 * SHORTEST_SIMILAR ? 2 : 1;
    const near = (similarNames().get(field.key) ?? []).some(
      (known) => known.length >= SHORTEST_SIMILAR && editDistance(name, known, limit) <= limit,
    );
    if (near && choiceFit(table, column, field) > MISFIT)
      return { column, field, confidence: SIMILAR_CONFIDENCE, reason: 'similar-heading' };
  }
  if (fit === null || fit < FITS || evidence().filled === 0) return null;
  if (NEEDS_SUBJECT.has(field.kind) && !SUBJECTS.some(([key, subject]) => key === field.key && subject.test(name))) return null;
  return { column, field, confidence: CONTENTS_CONFIDENCE, reason: 'contents' };
}
