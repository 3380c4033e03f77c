/** The fields of one person, each with its input, what is wrong with it, and what became of its cell meanwhile. */
import { useId, useMemo } from 'preact/hooks';
import type { FormField, PersonForm, TypedField } from '../../session/person-form/form-state.js';
import { useFormulas } from '../model/use-formulas.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { FieldInput } from './field-input.js';
import { FieldIssues } from './field-issues.js';
import { useTrial } from './use-trial.js';

interface PersonFieldsProps {
  /** The person as they stand on the sheet. */
  readonly form: PersonForm;
  readonly typed: readonly TypedField[] | undefined;
  readonly onSave: () => void;
}

/** The form itself. Typing changes no cell: it is checked, and kept until it is saved. */
export function PersonFields({ form, typed, onSave }: PersonFieldsProps) {
  const { t, session, forms } = usePane();
  const id = useId();
  const trial = useTrial(session, form, typed);
  const cells = useMemo(() => ({ label: '', cells: cellsOf(form) }), [form]);
  const formulas = new Set([...useFormulas(session, cells)].map(({ column }) => column));
  const idOf = (field: string): string => `${id}-${field}`;
  /** Fills in what a fix says. Its button is gone by then, so the focus goes to the field. */
  const fill = (texts: ReadonlyMap<string, string>) => {
    for (const [key, to] of texts) {
      const field = form.fields.find((each) => each.key === key);
      if (field !== undefined) forms.type(form, field, to);
    }
    const [first] = texts.keys();
    if (first !== undefined) document.getElementById(idOf(first))?.focus();
  };
  const all = trial.fields.every(({ issues }) => issues.length === 0) && trial.issues.length === 0;
  return (
    <form
      class="form person"
      aria-label={t.person.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {all && <p class="muted">{t.person.clean}</p>}
      {trial.issues.length > 0 && (
        <section class="told" aria-label={t.person.ofRow}>
          <FieldIssues label={t.person.ofRow} issues={trial.issues} form={form} onFill={fill} />
        </section>
      )}
      {form.fields.map((field) => (
        <FieldRow
          key={field.key}
          id={idOf(field.key)}
          form={form}
          field={field}
          tried={trial.fields.find(({ key }) => key === field.key) ?? field}
          typed={typed?.find((each) => each.field === field.key)}
          isFormula={field.column !== null && formulas.has(field.column)}
          onFill={fill}
        />
      ))}
      <button type="submit" hidden />
    </form>
  );
}

const cellsOf = ({ row, fields }: PersonForm) =>
  fields.flatMap(({ column, text }) => (column === null ? [] : [{ row, column, from: text, to: text }]));

interface FieldRowProps {
  readonly id: string;
  readonly form: PersonForm;
  /** As it stands on the sheet, and as it would be with what was typed. */
  readonly field: FormField;
  readonly tried: FormField;
  readonly typed: TypedField | undefined;
  readonly isFormula: boolean;
  readonly onFill: (texts: ReadonlyMap<string, string>) => void;
}

function FieldRow({ id, form, field, tried, typed, isFormula, onFill }: FieldRowProps) {
  const { t, forms } = usePane();
  const [issuesId, aboutId] = [`${id}-issues`, `${id}-about`];
  const isDay = field.input === 'date';
  const stands = isDay ? (field.sent ?? '') : field.input === 'secret' ? '' : field.text;
  const text = typed?.to ?? stands;
  const isMoved = typed !== undefined && typed.was !== field.text;
  const type = (to: string) => {
    // A day that is picked again, or a password that is emptied again, is no change: the cell stays as it is written.
    if (to === stands) forms.takeBack(form.row, field.key);
    else forms.type(form, field, to);
  };
  return (
    <div class="form-row" data-field={field.key}>
      <label for={id}>
        <bdi>{field.heading}</bdi>
      </label>
      <FieldInput
        id={id}
        about={`${issuesId} ${aboutId}`}
        field={field}
        text={text}
        isWrong={tried.issues.some(({ level }) => level === 'error')}
        isLocked={field.lock !== null || isFormula}
        onType={type}
      />
      <FieldIssues label={t.person.ofField(field.heading)} issues={tried.issues} form={form} onFill={onFill} id={issuesId} />
      <div id={aboutId}>
        {notesOf(field, tried, text, isFormula, t).map((note) => (
          <p key={note} class="hint" dir="auto">
            {note}
          </p>
        ))}
        {typed !== undefined && !isMoved && <p class="hint">{t.person.draft}</p>}
        {isMoved && (
          <p class="hint warning" role="status" dir="auto">
            {field.input === 'secret' ? t.person.changedSecret : t.person.changed(field.text === '' ? t.common.blank : field.text)}
          </p>
        )}
      </div>
      {isMoved && (
        <p class="ways">
          <Button kind="text" onClick={() => forms.takeBack(form.row, field.key)}>
            {t.person.takeCell}
          </Button>
          <Button kind="text" onClick={() => forms.type(form, field, typed.to)}>
            {t.person.keepMine}
          </Button>
        </p>
      )}
    </div>
  );
}

/** What there is to know of a field beside its issues. */
function notesOf(
  field: FormField,
  tried: FormField,
  text: string,
  isFormula: boolean,
  t: ReturnType<typeof usePane>['t'],
): readonly string[] {
  if (field.lock !== null) return [{ 'every-row': t.person.everyRow, made: t.person.made, record: t.person.record }[field.lock]];
  if (isFormula) return [t.person.formula];
  if (field.input === 'secret') return field.text === '' ? [] : [t.person.secretSet];
  if (field.input === 'date') return field.text === '' || field.text === field.sent ? [] : [t.common.labelled(t.explain.shown, field.text)];
  return tried.sent === null || tried.sent === text ? [] : [t.person.sentAs(tried.sent)];
}
