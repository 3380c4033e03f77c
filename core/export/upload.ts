/** The file that a target's upload page takes: in its own columns and its own form, with the rows that would be sent. */
import { spoken } from '../issues/messages/spoken.js';
import type { Plan } from '../plan/plan.js';
import { gridColumn } from '../roster/cell-place.js';
import type { RosterIndex } from '../roster/roster.js';
import { inOneGo, rowByRow, type Steps } from '../steps/steps.js';
import type { Draft } from './draft.js';
import { fileName } from './file-name.js';
import { UploadCells } from './upload-cells.js';
import type { UploadForm, UploadForms } from './upload-form.js';
import { type NotesOptions, UploadFinds, uploadNotes } from './upload-notes.js';
import { type UploadRows, uploadRows } from './upload-rows.js';

export interface UploadOptions extends Omit<NotesOptions, 'withoutColumn'> {
  readonly forms: UploadForms;
  /** Name of the sheet. */
  readonly of: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** Makes the upload of a plan. Pure; a row with a mistake never gets in, and the notes say how many stay out and why. */
export const uploadDraft = (plan: Plan, options: UploadOptions): Draft => inOneGo(uploadSteps(plan, options));

/** The same in steps. */
export function* uploadSteps(plan: Plan, options: UploadOptions): Steps<Draft> {
  const { index } = plan.roster;
  const { forms } = options;
  const chosen = yield* uploadRows(plan, forms);
  const numbers = fieldNumbers(index, forms[chosen.form] ?? []);
  // A blank column of existing users could clear what the target has: what the sheet says nothing of stays out.
  const fields =
    chosen.form === 'create' ? numbers : numbers.filter((field) => gridColumn(index, field) >= 0 || index.fields[field]!.required);
  const withoutColumn = numbers.filter((field) => !fields.includes(field)).map((field) => index.fields[field]!.heading);
  const finds = new UploadFinds();
  const cells = new UploadCells(plan.hierarchy);
  const records: string[][] = [];
  yield* rowByRow(0, chosen.rows.length, (at) => {
    const row = chosen.rows[at]!;
    const record = fields.map((field) => {
      const text = cells.at(row, field);
      finds.note(text, index.fields[field]!.kind, row, field);
      return text;
    });
    records.push(record);
  });
  return {
    name: fileName(
      options.of,
      [spoken().files.names.upload, ...valueOfAll(cells, chosen, index, forms)].join('-'),
      options.day,
      endingOf(forms),
    ),
    form: forms.file ?? 'unicode-text',
    records: [fields.map((field) => index.fields[field]!.heading), ...records],
    notes: uploadNotes(plan, chosen, fields, finds, { ...options, withoutColumn }),
  };
}

/** The headings of an upload page alone, for people to fill in. */
export function templateDraft(
  fields: RosterIndex['fields'],
  form: UploadForm,
  { forms, of, day }: Pick<UploadOptions, 'forms' | 'of' | 'day'>,
): Draft {
  const { files } = spoken();
  const own = forms[form] ? form : 'create';
  const headings = (forms[own] ?? []).flatMap((key) => fields.find((field) => field.key === key)?.heading ?? []);
  return {
    name: fileName(of, files.names.template[own], day, endingOf(forms)),
    form: forms.file ?? 'unicode-text',
    records: [headings],
    notes: [forms.file === 'plain-csv' ? files.templateCsv : files.template[own]],
  };
}

const endingOf = ({ file }: UploadForms) => (file === 'plain-csv' ? 'csv' : 'txt');

/** The one value that all people of a file share, where the page wants one; none where nobody says it. */
function valueOfAll(cells: UploadCells, { rows }: UploadRows, index: RosterIndex, { oneValueOf }: UploadForms): string[] {
  const field = index.fields.findIndex(({ key }) => key === oneValueOf);
  if (field < 0) return [];
  const values = new Set(rows.map((row) => cells.at(row, field)).filter((value) => value !== ''));
  return values.size === 1 ? [...values] : [];
}

function fieldNumbers({ fields }: RosterIndex, keys: readonly string[]): number[] {
  return keys.map((key) => fields.findIndex((field) => field.key === key)).filter((field) => field >= 0);
}
