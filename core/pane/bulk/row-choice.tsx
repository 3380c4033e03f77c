/** Which rows are edited: those that are selected on the sheet or everybody, narrowed down by what the cells say and by issues. */
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { BulkFilterField } from '../../session/bulk-edit/bulk-state.js';
import type { CheckView } from '../../session/state.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import type { BulkDraft } from './bulk-draft.js';

interface RowChoiceProps {
  readonly draft: Signal<BulkDraft>;
  readonly check: CheckView;
  readonly filters: readonly BulkFilterField[];
  /** How many rows are chosen now. */
  readonly count: number;
  readonly onReadAgain: () => void;
}

/** The count is spoken as it changes. */
export function RowChoice({ draft, check, filters, count, onReadAgain }: RowChoiceProps) {
  const { t, session } = usePane();
  const name = useId();
  const { spans, choice } = draft.value;
  const choose = (selected: boolean) => (draft.value = { ...draft.peek(), isChosen: true, choice: { ...choice, selected } });
  const selectedRows = spans === null ? 0 : session.bulkRows({ selected: true, values: {} }, spans).length;
  return (
    <fieldset class="card">
      <legend>{t.bulk.which}</legend>
      <div class="bulk">
        {spans !== null && (
          <>
            <div>
              <label class="choice">
                <input type="radio" name={name} checked={choice.selected} onChange={() => choose(true)} />
                <span>{t.bulk.selected(selectedRows)}</span>
              </label>
              <label class="choice">
                <input type="radio" name={name} checked={!choice.selected} onChange={() => choose(false)} />
                <span>{t.bulk.everybody(check.people)}</span>
              </label>
            </div>
            <Button kind="text" onClick={onReadAgain}>
              {t.bulk.again}
            </Button>
          </>
        )}
        <details class="fold">
          <summary>{t.bulk.narrow}</summary>
          <div class="form">
            {filters.map((filter) => (
              <ValueFilter key={filter.key} draft={draft} filter={filter} />
            ))}
            <IssueFilter draft={draft} check={check} />
          </div>
        </details>
        <p role="status">{t.bulk.chosen(count)}</p>
      </div>
    </fieldset>
  );
}

/** Stands before a value, so that a blank cell can be asked for too. */
const VALUE = '=';

function ValueFilter({ draft, filter }: { draft: Signal<BulkDraft>; filter: BulkFilterField }) {
  const { t } = usePane();
  const id = useId();
  const { choice } = draft.value;
  const value = choice.values[filter.key];
  const ask = (asked: string) => {
    const { [filter.key]: _, ...others } = choice.values;
    const values = asked === '' ? others : { ...others, [filter.key]: asked.slice(VALUE.length) };
    draft.value = { ...draft.peek(), choice: { ...choice, values } };
  };
  return (
    <div class="form-row">
      <label for={id} dir="auto">
        {filter.heading}
      </label>
      <select
        id={id}
        class="field"
        value={value === undefined ? '' : VALUE + value}
        onChange={({ currentTarget }) => ask(currentTarget.value)}
      >
        <option value="">{t.bulk.any}</option>
        {filter.values.map(({ value: each, rows }) => (
          <option key={each} value={VALUE + each}>
            {`${each === '' ? t.common.blank : each} (${t.format.number(rows)})`}
          </option>
        ))}
      </select>
    </div>
  );
}

const CODE = 'code ';
const CAUSE = 'cause ';

function IssueFilter({ draft, check }: { draft: Signal<BulkDraft>; check: CheckView }) {
  const { t } = usePane();
  const id = useId();
  const { choice } = draft.value;
  const ask = (asked: string) => {
    const { selected, values } = choice;
    const issue = asked.startsWith(CODE)
      ? { code: asked.slice(CODE.length) }
      : asked.startsWith(CAUSE)
        ? { cause: asked.slice(CAUSE.length) }
        : {};
    draft.value = { ...draft.peek(), choice: { selected, values, ...issue } };
  };
  if (check.codes.length === 0) return null;
  const value = choice.code !== undefined ? CODE + choice.code : choice.cause !== undefined ? CAUSE + choice.cause : '';
  return (
    <div class="form-row">
      <label for={id}>{t.bulk.issue}</label>
      <select id={id} class="field" value={value} onChange={({ currentTarget }) => ask(currentTarget.value)}>
        <option value="">{t.bulk.any}</option>
        {check.codes.map(({ code, title, count }) => (
          <option key={code} value={CODE + code}>{`${title} (${t.format.number(count)})`}</option>
        ))}
        {check.causes.length > 0 && (
          <optgroup label={t.bulk.cause}>
            {check.causes.map(({ key, title }) => (
              <option key={key} value={CAUSE + key}>
                {title}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}
