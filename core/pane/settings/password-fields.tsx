/** What becomes of temporary passwords: for whom they are made, and whether their cells are cleared. Kept as soon as it is chosen. */
import { Choice } from '../parts/choice.js';
import { usePane } from '../parts/context.js';
import { Option } from './option-fields.js';

const MODES = ['off', 'blank', 'all'] as const;

/** Shown where a create sets a password. Nobody can go without one where the target asks for it. */
export function PasswordFields() {
  const { t, session, state } = usePane();
  const { makePasswords, needsPassword, clearPasswords } = state.value.settings;
  return (
    <fieldset class="form options">
      <legend>
        <h2>{t.passwords.title}</h2>
      </legend>
      <Choice
        legend={t.passwords.make}
        value={makePasswords}
        onChoose={(wish) => session.saveOptions({ makePasswords: wish })}
        options={MODES.filter((mode) => mode !== 'off' || !needsPassword).map((value) => ({ value, ...t.passwords.mode[value] }))}
      />
      <Option
        label={t.passwords.clearAfter}
        hint={t.passwords.clearAfterHint}
        on={clearPasswords}
        keep={(on) => session.saveOptions({ clearPasswords: on })}
      />
    </fieldset>
  );
}
