/** What to write instead into a cell with a finding, best first; empty where only a person can tell. Several texts are a choice. */
import { sameMeaning } from '../columns/value-words-meanings.js';
import { wordKey } from '../columns/word-key.js';
import { CODE, type CodeNumber, STATUS_IGNORED } from '../issues/codes.js';
import { trimBlanks, withoutInvisible } from '../text/chars.js';
import { unmixedTexts } from '../text/scripts.js';
import { UNASSIGNED } from '../fields/unassigned.js';
import { cellText, gridColumn, rawValue } from './cell-place.js';
import { codecOf } from './codec-of.js';
import { columnValue } from './column-value.js';
import { dateIdFixes } from './date-id.js';
import { dateFixes } from './date-fixes.js';
import { ROW_FIELD } from './findings.js';
import { isNobodyElses, isWritable } from './fix-rules.js';
import { knownValue } from './known-value.js';
import { namedAddress } from './named-address.js';
import type { RosterIndex } from './roster.js';
import { roundedIdFixes } from './rounded-id.js';
import { FLAG } from './row-state.js';

/**
 * Codes that no text in their cell can mend: both hosts keep nothing in a cell that a merge covers until somebody unmerges it, and who of
 * several people has a key, no rule can tell. What can be done about these rows as a whole is not said here.
 */
const NO_FIX: ReadonlySet<CodeNumber> = new Set(
  (['cell-merged', 'email-duplicate', 'employee-id-duplicate', 'email-taken', 'employee-id-taken'] as const).map((code) => CODE[code]),
);

/** A list of words up to this length is offered whole where a cell says none of them. */
const MOST_OFFERED = 4;

/** Texts that would mend the finding. Every one of them is valid by the same rules. */
export function findingFixes(roster: RosterIndex, row: number, field: number, code: CodeNumber): string[] {
  const definition = roster.fields[field];
  if (field === ROW_FIELD || !definition || definition.kind === 'secret' || NO_FIX.has(code)) return [];
  const text = cellText(roster, row, field);
  if (code === STATUS_IGNORED) return [''];
  const texts = textsFor(roster, row, field, code, text);
  if (TIDIED.has(code)) return texts.filter((each) => each !== '' && (each !== text || code === CODE.whitespace));
  const isFree = (each: string): boolean =>
    code === CODE['email-format'] || code === CODE['email-characters'] || isNobodyElses(roster, row, field, each);
  return [...new Set(texts)].filter((each) => (each !== text || AS_TEXT.has(code)) && isWritable(roster, row, field, each) && isFree(each));
}

/** What is wrong may be what a spreadsheet made of the same characters: as text they are right. */
const AS_TEXT: ReadonlySet<CodeNumber> = new Set((['id-rounded', 'number-range'] as const).map((code) => CODE[code]));

/** Their texts say the same without a flaw: whatever else is wrong with the cell was so before. Blanks are no part of the text that is read. */
const TIDIED: ReadonlySet<CodeNumber> = new Set((['whitespace', 'invisible-character', 'mixed-script'] as const).map((code) => CODE[code]));

function textsFor(roster: RosterIndex, row: number, field: number, code: CodeNumber, text: string): readonly string[] {
  const definition = roster.fields[field]!;
  const raw = rawValue(roster, row, field);
  const known = (): string[] => [knownValue(roster, row, definition)].filter((each) => each !== null);
  switch (code) {
    case CODE.whitespace:
      return [text];
    case CODE['invisible-character']:
      return [trimBlanks(withoutInvisible(text))];
    case CODE['mixed-script']:
      return unmixedTexts(text);
    case CODE['id-leading-zeros']:
      return [text.padStart(roster.paddedWidth(field), '0')];
    case CODE['id-rounded']: {
      const format = roster.parts.mapped.table.grid.formats?.[roster.gridRow(row)]?.[gridColumn(roster, field)] ?? null;
      return roundedIdFixes(roster, row, field, raw, format);
    }
    case CODE['id-became-date']:
      return dateIdFixes(roster, row, field, raw);
    case CODE['date-format']:
      return dateFixes(roster, row, field, text);
    case CODE['date-implausible']:
    case CODE['cell-error']:
      return known();
    case CODE.required:
      return [...known(), ...requiredTexts(roster, row, field)];
    case CODE['manager-cannot-deactivate']:
      return ['active'];
    case CODE['manager-cannot-demote']:
      return ['y'];
    case CODE['number-range']: {
      // Where the cell shows a date, its number may have been typed before; as text it is one again.
      const number = codecOf(definition, roster.parts.directory);
      return typeof raw === 'number' && number.fault(text, raw) === 0 ? [text] : [...number.fixes(text, raw), ...known()];
    }
    default: {
      const near = codecOf(definition, roster.parts.directory).fixes(text, raw);
      if (near.length > 0) return near;
      const named = field === roster.emailField ? (namedAddress(roster, text) ?? '') : '';
      const same = sameMeaning(wordKey(text), definition.choiceLabels ?? []);
      return [
        ...known(),
        ...(isNobodyElses(roster, row, field, named) ? [named] : []),
        ...(same.length > 0 ? same : wordsOf(roster, field)),
      ];
    }
  }
}

/** What a blank cell may be meant to say: what the whole column says, else each word of a short list. */
function requiredTexts(roster: RosterIndex, row: number, field: number): readonly string[] {
  const value = columnValue(roster, field);
  if (value !== null) return [value];
  const leads = (roster.parts.state.flags[row]! & FLAG.manages) !== 0;
  return field === roster.leaderField ? (leads ? [UNASSIGNED] : []) : wordsOf(roster, field);
}

/** All words that a field takes, where they are few. */
function wordsOf(roster: RosterIndex, field: number): readonly string[] {
  const definition = roster.fields[field];
  const words = definition?.kind === 'yes-no' ? ['y', 'n'] : (definition?.choiceLabels ?? []);
  return words.length <= MOST_OFFERED ? words : [];
}
