/** Two choices about the sheet. They are kept as soon as they are made. */
import { useId } from 'preact/hooks';
import { useAsked } from '../model/use-asked.js';
import { usePane } from '../parts/context.js';

/** The check boxes of the options; they stand outside of the form because they need no Save. */
export function OptionFields() {
  const { t, session, state } = usePane();
  const { settings } = state.value;
  return (
    <fieldset class="form options">
      <legend>
        <h2>{t.settings.options}</h2>
      </legend>
      <Option
        label={t.settings.visibleOnly}
        hint={t.settings.visibleOnlyHint}
        on={settings.visibleRowsOnly}
        keep={(visibleRowsOnly) => session.saveOptions({ visibleRowsOnly })}
      />
      <Option
        label={t.settings.statusColumn}
        hint={t.settings.statusColumnHint}
        on={settings.writeStatusColumn}
        keep={(writeStatusColumn) => session.saveOptions({ writeStatusColumn })}
      />
    </fieldset>
  );
}

interface OptionProps {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly keep: (on: boolean) => Promise<unknown>;
}

/** A check box with a sentence below its label. */
export function Option({ label, hint, on, keep }: OptionProps) {
  const id = useId();
  const [shown, ask] = useAsked(on, keep);
  return (
    <div class="option">
      <input
        type="checkbox"
        id={id}
        checked={shown}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => ask(currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      </div>
    </div>
  );
}
