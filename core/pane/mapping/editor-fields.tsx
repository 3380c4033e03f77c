/** The two plain ways to give a field its values: one of the columns, or one value for all rows. */
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { CheckView, ColumnView, MappingView } from '../../session/state.js';
import { usePane } from '../parts/context.js';

interface ColumnFieldProps {
  readonly check: CheckView;
  readonly line: MappingView;
  /** 1-based sheet column. */
  readonly chosen: Signal<number | null>;
}

/** A menu of the sheet's columns; below it what the chosen one holds. */
export function ColumnField({ check, line, chosen }: ColumnFieldProps) {
  const { t } = usePane();
  const column = check.columns.find((each) => each.column === chosen.value);
  return (
    <ColumnMenu
      label={t.mapping.sources.column}
      check={check}
      field={line.field}
      column={column}
      onChoose={(each) => (chosen.value = each?.column ?? null)}
    />
  );
}

interface ColumnMenuProps {
  readonly label: string;
  readonly check: CheckView;
  /** Key of the field that is decided about: its own column is not called another field's. */
  readonly field: string;
  readonly column: ColumnView | undefined;
  readonly onChoose: (column: ColumnView | null) => void;
}

/** A native menu of columns by letter and heading; those that are another field say so. */
export function ColumnMenu({ label, check, field, column, onChoose }: ColumnMenuProps) {
  const { t } = usePane();
  const id = useId();
  const nameOf = (key: string): string => check.mapping.find((each) => each.field === key)?.fieldHeading ?? key;
  const optionOf = (each: ColumnView): string =>
    each.field === null || each.field === field
      ? t.mapping.columnOption(each.letter, each.heading)
      : t.mapping.takenOption(each.letter, each.heading, nameOf(each.field));
  return (
    <div class="form-row">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={column === undefined ? '' : String(column.column)}
        aria-describedby={`${id}-examples`}
        onChange={({ currentTarget: { value } }) => onChoose(check.columns.find((each) => String(each.column) === value) ?? null)}
      >
        <option value="">{t.mapping.choose}</option>
        {check.columns.map((each) => (
          <option key={each.column} value={String(each.column)}>
            {optionOf(each)}
          </option>
        ))}
      </select>
      <bdi class="hint" id={`${id}-examples`}>
        {column !== undefined && (column.examples.length > 0 ? t.mapping.examples(column.examples) : t.mapping.noExamples)}
      </bdi>
    </div>
  );
}

/** A menu of what the target takes, or a field to type in where anything will do. */
export function ValueField({ line, value }: { line: MappingView; value: Signal<string> }) {
  const { t } = usePane();
  const id = useId();
  return (
    <div class="form-row">
      <label for={id}>{t.mapping.value}</label>
      {line.choices.length > 0 ? (
        <select id={id} class="field" value={value.value} onChange={({ currentTarget }) => (value.value = currentTarget.value)}>
          <option value="">{t.mapping.choose}</option>
          {line.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          class="field"
          autocomplete="off"
          value={value.value}
          onInput={({ currentTarget }) => (value.value = currentTarget.value)}
        />
      )}
    </div>
  );
}
