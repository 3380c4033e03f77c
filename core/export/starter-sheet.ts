/** A sheet to begin with: the headings of the target's template, with invented people below them or with none. */
import type { Field, FieldSet } from '../fields/field.js';
import { type Language, LANGUAGES, nameKeyOf } from '../lexicon/index.js';
import type { CellEdit, SheetLayout } from '../ports/index.js';
import { bodyEdits, teamColumns, teamLayout } from '../team/team-table.js';
import { type NamesOf, samplePeople } from './sample-people.js';
import type { UploadForms } from './upload-form.js';

/** `sample`: with people, some of whom have mistakes; `template`: to be filled in. */
export type StarterKind = 'sample' | 'template';

export interface StarterOptions {
  readonly target: FieldSet & { readonly uploads?: UploadForms };
  /** BCP 47 tag of the language of the headings; the target's own ones in English. */
  readonly language: string;
  readonly namesOf: NamesOf;
}

/** What a new sheet is made of. */
export interface StarterSheet {
  readonly cells: readonly CellEdit[];
  readonly layout: SheetLayout;
}

/** The cells of such a sheet. Pure. */
export function starterSheet(kind: StarterKind, { target, language, namesOf }: StarterOptions): StarterSheet {
  const fields = templateFields(target);
  const words = LANGUAGES.find(({ tag }) => tag === language && tag !== 'en');
  const headings = fields.map((field, at) => ({ row: 1, column: at + 1, value: headingOf(field, words) }));
  const people = kind === 'sample' ? bodyEdits(teamColumns({ id: target.id, fields }), samplePeople(fields, namesOf)) : [];
  return { cells: [...headings, ...people.map((cell) => inWords(cell, fields, words))], layout: teamLayout({ id: target.id, fields }) };
}

/** The columns of the page for new people; where there is no such page, all that a new person can have. */
function templateFields({ fields, uploads }: StarterOptions['target']): Field[] {
  if (!uploads) return fields.filter(({ kind }) => kind !== 'status' && kind !== 'record');
  return uploads.create.flatMap((key) => fields.find((field) => field.key === key) ?? []);
}

/** The first name that a language has for a field is the one that people read best. */
const headingOf = ({ key, heading }: Field, words: Language | undefined): string => words?.headings[nameKeyOf(key)]?.[0] ?? heading;

/** Yes and no as the headings are written. */
function inWords(cell: CellEdit, fields: readonly Field[], words: Language | undefined): CellEdit {
  if (!words || fields[cell.column - 1]?.kind !== 'yes-no') return cell;
  return { ...cell, value: (cell.value === 'y' ? words.yes[0] : words.no[0]) ?? cell.value };
}
