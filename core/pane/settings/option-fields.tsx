/** Two choices about the sheet. They are kept as soon as they are made. */
import { useEffect, useId, useState } from 'preact/hooks';
import { usePane } from '../parts/context.js';

/** The check boxes of the options; they stand outside of the form because they need no Save. */
export function OptionFields() {
  const pane = usePane();
  const { t, session } = pane;
  const { settings } = pane.state.value;
  return (
    <fieldset class="form options">
      <legend>
        <h2>{t.settings.options}</h2>
      </legend>
      <Option
        label={t.settings.visibleOnly}
        hint={t.settings.visibleOnlyHint}
        on={settings.visibleRowsOnly}
        onChange={(visibleRowsOnly) => void pane.act(() => session.saveOptions({ visibleRowsOnly }))}
      />
      <Option
        label={t.settings.statusColumn}
        hint={t.settings.statusColumnHint}
        on={settings.writeStatusColumn}
        onChange={(writeStatusColumn) => void pane.act(() => session.saveOptions({ writeStatusColumn }))}
      />
    </fieldset>
  );
}

interface OptionProps {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A check box with a sentence below its label. */
export function Option({ label, hint, on, onChange }: OptionProps) {
  const id = useId();
  // What was asked for shows at once; what was kept takes over when the session says so.
  const [asked, ask] = useState(on);
  useEffect(() => ask(on), [on]);
  return (
    <div class="option">
      <input
        type="checkbox"
        id={id}
        checked={asked}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          ask(currentTarget.checked);
          onChange(currentTarget.checked);
        }}
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
