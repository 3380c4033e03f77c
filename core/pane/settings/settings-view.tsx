/** The settings: how the target is reached, what keeps a send safe, temporary passwords, and two choices about the sheet. */
import { usePane } from '../parts/context.js';
import { View } from '../parts/view.js';
import { Button } from '../parts/button.js';
import { MessageBanner } from '../parts/banners.js';
import { WorkLabel } from '../parts/work-label.js';
import { OptionFields } from './option-fields.js';
import { PasswordFields } from './password-fields.js';
import { SafetyFields } from './safety-fields.js';
import { SettingField } from './setting-field.js';
import { TargetField } from './target-field.js';
import { useDraft } from './draft.js';

/** The settings of the current target. Testing saves first: what is tested is what stands in the form. */
export function SettingsView() {
  const pane = usePane();
  const { t, session } = pane;
  const { settings } = pane.state.value;
  const draft = useDraft(pane);
  const working = pane.working.value;
  const none = settings.fields.length === 0;
  const test = async () => {
    if (await draft.save()) await session.testConnection();
  };
  const foot = none ? undefined : (
    <>
      <Button quietlyOff={working} onClick={() => void pane.act(test)}>
        <WorkLabel what={['testing']}>{t.settings.test}</WorkLabel>
      </Button>
      <Button kind="primary" quietlyOff={working} onClick={() => void pane.act(draft.save)}>
        <WorkLabel what={['saving']}>{draft.saved.value ? t.settings.saved : t.settings.save}</WorkLabel>
      </Button>
    </>
  );
  return (
    <View title={t.settings.title} foot={foot}>
      {settings.connection !== null && (
        <MessageBanner message={settings.connection.message} tone={settings.connection.ok ? 'done' : 'error'} />
      )}
      <TargetField />
      <form
        class="form"
        aria-label={t.settings.connection(settings.targetLabel)}
        onSubmit={(event) => {
          event.preventDefault();
          void pane.act(draft.save);
        }}
      >
        <h2>{t.settings.connection(settings.targetLabel)}</h2>
        {none && <p class="muted">{t.settings.none}</p>}
        {settings.fields.map((field) => (
          <SettingField key={field.key} field={field} draft={draft} />
        ))}
        <button type="submit" hidden />
      </form>
      <SafetyFields />
      {settings.hasPasswords && <PasswordFields />}
      <OptionFields />
    </View>
  );
}
