/** Fields that a column may be by its cells alone, whatever its heading, as long as that does not speak of something else. */
import type { Field, FieldSet } from '../fields/field.js';
import { lazily } from '../text/lazily.js';
import { type ColumnCells, FITS } from './cell-verdict.js';
import { kindFit } from './evidence.js';
import { isOfNoField, isOfOtherSubject, isPrivate, standsBeside } from './other-subjects.js';

const CONTENTS = 0.8;
/** With a word beside it that nobody knows. */
const DOUBTFUL = 0.5;
/** A private address is nobody's first choice, but it may be the only one. */
const PRIVATE_MAIL = 0.45;

/** Yes and no, or a date, say nothing of their subject: contents count only below a heading with one of these words. */
const SUBJECTS = lazily((): readonly (readonly [field: string, subject: RegExp])[] => [
  ['phoneChannel', /phone|voice|call|telef|telek|電話/u],
  ['chatChannel', /chat|czat|チャット/u],
  ['emailChannel', /mail|correo|poczt|メール/u],
  ['manageTeam', /manage|lead|supervis|leiter|leitung|gestion|chef|管理/u],
  [
    'startDate',
    /^(?:date|datum|fecha|data|日付)$|start|begin|hire|join|entry|onboard|eintritt|anstell|embauche|arriv|debut|inici|inizi|ingres|assun|admiss|dienst|zatrud|入社/u,
  ],
]);

/** Words by which people name whole columns of something else that is written like a field. */
const isNotOfLeaders = (said: string): boolean =>
  /added|created|\b(?:hire|invited|referred) by|owner|recruit|approv|\bhr\b|buddy|mentor|second|backup|assistant|login|account|user|principal|email|mail/u.test(
    said,
  );

export function contentsCandidates(words: readonly string[], cells: ColumnCells, target: FieldSet): { field: Field; confidence: number }[] {
  if (isOfNoField(words) || cells.evidence().filled === 0) return [];
  return target.fields.flatMap((field) => {
    const confidence = byContents(field, words, cells);
    return confidence > 0 ? [{ field, confidence }] : [];
  });
}

function byContents(field: Field, words: readonly string[], cells: ColumnCells): number {
  if (field.kind === 'choice') return isShortList(field, words, cells) ? CONTENTS : 0;
  const fit = kindFit(field.kind, cells.evidence());
  if (fit === null || fit < FITS) return 0;
  if (field.kind === 'leader') return isNotOfLeaders(words.join(' ')) ? 0 : CONTENTS;
  if (isOfOtherSubject(words, field.kind)) return isPrivate(words) && field.kind === 'email' ? PRIVATE_MAIL : 0;
  if (field.kind !== 'yes-no' && field.kind !== 'date') return CONTENTS;
  const subject = SUBJECTS().find(([key]) => key === field.key)?.[1];
  if (!subject?.test(words.join(' '))) return 0;
  if (field.kind === 'date') return CONTENTS;
  const unknown = words.filter((word) => !subject.test(word) && !standsBeside(word, field.kind)).length;
  return unknown === 0 ? CONTENTS : unknown === 1 ? DOUBTFUL : 0;
}

const FEWEST_WORDS = 2; // one word of a list stands in many columns, two of them hardly

function isShortList(field: Field, words: readonly string[], cells: ColumnCells): boolean {
  if (!cells.isSample || isOfOtherSubject(words, field.kind)) return false;
  const { different, filled } = cells.looks();
  return different * filled >= FEWEST_WORDS && cells.wordsFit(field) >= 1;
}
