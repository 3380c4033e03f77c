/** Settings for all rows: fields without a column, each with one value or what the company set at the target. Kept as soon as they are chosen. */
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { batchSettings } from '../../session/batch-view.js';
import type { CheckView, MappingView } from '../../session/state.js';
import { useAsked } from '../model/use-asked.js';
import { usePane } from '../parts/context.js';
import { LoadExisting } from './load-existing.js';

/** Folded away where the target has no fields that are usually chosen for all rows at once. */
export function BatchSettings({ check }: { check: CheckView }) {
  const { t } = usePane();
  const settings = batchSettings(check.mapping);
  if (settings.length === 0) return null;
  return (
    <details class="fold" open={settings.some(({ inBatch }) => inBatch !== undefined)}>
      <summary>
        <h2>{t.mapping.batch}</h2>
      </summary>
      <p class="hint">{t.mapping.batchHint}</p>
      <div class="form">
        {settings.map((line) => (
          <Setting key={line.field} line={line} />
        ))}
      </div>
      {check.knownUsers !== null && <LoadExisting />}
    </details>
  );
}

function Setting({ line }: { line: MappingView }) {
  const { t, session } = usePane();
  const id = useId();
  const [value, ask] = useAsked(line.value, (wish) => session.setColumnValue(line.field, wish));
  const unset = line.inBatch === 'company-settings' ? t.mapping.batchCompany : t.mapping.batchUnset;
  return (
    <div class="form-row">
      <label for={id}>
        <bdi>{line.fieldHeading}</bdi>
      </label>
      {line.choices.length > 0 ? (
        <select id={id} class="field" value={value} onChange={({ currentTarget }) => ask(currentTarget.value)}>
          <option value="">{unset}</option>
          {line.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <TypedSetting id={id} value={value} unset={unset} onEnter={ask} />
      )}
      {line.required && value === '' && <p class="hint">{t.mapping.needed}</p>}
    </div>
  );
}

interface TypedSettingProps {
  readonly id: string;
  readonly value: string;
  readonly unset: string;
  readonly onEnter: (value: string) => void;
}

/** Kept when the field is left or Enter is pressed. */
function TypedSetting({ id, value, unset, onEnter }: TypedSettingProps) {
  const [text, setText] = useState(value);
  useLayoutEffect(() => setText(value), [value]);
  return (
    <input
      id={id}
      class="field"
      autocomplete="off"
      placeholder={unset}
      value={text}
      onInput={({ currentTarget }) => setText(currentTarget.value)}
      onChange={({ currentTarget }) => {
        const typed = currentTarget.value.trim();
        if (typed !== value) onEnter(typed);
      }}
    />
  );
}
