/** The check view before the first check: what is about to happen, and the two ways to begin. */
import { usePane } from '../parts/context.js';
import { View } from '../parts/view.js';
import { CheckFoot } from './check-foot.js';
import { ModeChoice } from './mode-choice.js';
import { TeamLine } from './team.js';

/** The way to the first check, or to the team as it stands. */
export function FirstUse() {
  const { t, state } = usePane();
  const { sheet, team, settings } = state.value;
  return (
    <View
      title={t.check.firstTitle}
      {...(sheet === null ? {} : { subtitle: <bdi>{t.check.firstSheet(sheet.name)}</bdi> })}
      foot={<CheckFoot />}
    >
      <ModeChoice />
      <ol class="first">
        {t.check.firstSteps.map(([name, text]) => (
          <li key={name}>
            <span class="strong">{name}</span>
            <span class="muted">{text}</span>
          </li>
        ))}
      </ol>
      {team !== null ? <TeamLine /> : settings.canUpdate && <p class="muted note">{t.team.or}</p>}
    </View>
  );
}
