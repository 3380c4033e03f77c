/** One field of the settings: its label above it, its hint below, and what is wrong with it where something is. */
import { useId } from 'preact/hooks';
import type { TargetSetting } from '../../target.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { Icon } from '../parts/icon.js';
import type { Draft } from './draft.js';

interface SettingFieldProps {
  readonly field: TargetSetting;
  readonly draft: Draft;
}

/** One field with its label, hint and mistake; hint and mistake are tied to the field for readers. */
export function SettingField({ field, draft }: SettingFieldProps) {
  const { t } = usePane();
  const id = useId();
  const mistake = draft.mistakeOf(field);
  const about = `${id}-about`;
  return (
    <div class="form-row">
      <label for={id}>{field.optional === true ? t.settings.optional(field.label) : field.label}</label>
      {field.kind === 'choice' ? (
        <select
          id={id}
          class="field"
          value={draft.textOf(field)}
          aria-describedby={about}
          onChange={({ currentTarget }) => draft.type(field, currentTarget.value)}
        >
          {(field.choices ?? []).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <TypedField id={id} about={about} field={field} draft={draft} wrong={mistake !== null} />
      )}
      <div id={about}>
        {mistake !== null && (
          <p class="mistake">
            <Icon name="error" size={14} /> {mistake}
          </p>
        )}
        {field.kind === 'secret' && <SecretState field={field} />}
        {field.hint !== '' && <p class="hint">{field.hint}</p>}
      </div>
    </div>
  );
}

interface TypedFieldProps extends SettingFieldProps {
  readonly id: string;
  readonly about: string;
  readonly wrong: boolean;
}

function TypedField({ id, about, field, draft, wrong }: TypedFieldProps) {
  const pane = usePane();
  const secret = field.kind === 'secret';
  const kept = secret && pane.state.value.settings.secretsSet[field.key] === true;
  return (
    <input
      {...(secret ? { type: 'password' } : field.kind === 'text' ? { type: 'text' } : { type: 'url' })}
      id={id}
      class="field"
      value={draft.textOf(field)}
      placeholder={kept ? pane.t.settings.secretReplace : field.kind === 'url' ? 'https://' : ''}
      autocomplete="off"
      spellcheck={false}
      dir="ltr"
      aria-invalid={wrong ? 'true' : undefined}
      aria-describedby={about}
      onInput={({ currentTarget }) => draft.type(field, currentTarget.value)}
      onBlur={() => draft.leave(field)}
    />
  );
}

function SecretState({ field }: { field: TargetSetting }) {
  const pane = usePane();
  const { t, session } = pane;
  if (pane.state.value.settings.secretsSet[field.key] !== true) return null;
  return (
    <p class="spread hint">
      <span class="good">
        <Icon name="done" size={14} /> {t.settings.secretSet}
      </span>
      <Button
        kind="text"
        label={t.common.labelled(t.settings.secretRemove, field.label)}
        quietlyOff={pane.working.value}
        onClick={() => void pane.act(() => session.setSecret(field.key, ''))}
      >
        {t.settings.secretRemove}
      </Button>
    </p>
  );
}
