/** What a send shall do with the rows: create, update, or whichever fits each of them. */
import type { Mode } from '../../session/state.js';
import { Choice } from '../parts/choice.js';
import { usePane } from '../parts/context.js';

const MODES: readonly Mode[] = ['create', 'update', 'sync'];

/** The choice of the mode. Where the target only takes new people, the others are off and the reason stands below. */
export function ModeChoice() {
  const { t, state, session } = usePane();
  const { mode, settings } = state.value;
  return (
    <Choice
      segments
      legend={t.mode.label}
      value={mode}
      onChoose={(wish) => session.chooseMode(wish)}
      note={settings.canUpdate ? undefined : t.mode.onlyCreate(settings.targetLabel)}
      options={MODES.map((value) => ({
        value,
        label: t.mode.name[value],
        hint: t.mode.text[value],
        off: !settings.canUpdate && value !== 'create',
      }))}
    />
  );
}
