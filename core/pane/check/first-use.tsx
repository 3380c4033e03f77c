/** The check view before the first check: what is about to happen, and the ways to begin. */
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { View } from '../parts/view.js';
import { isConnectionSet } from '../preview/readiness.js';
import { CheckFoot } from './check-foot.js';
import { ModeChoice } from './mode-choice.js';
import { NoRoster } from './starters.js';
import { TeamLine } from './team.js';

/** The way to the first check, or to the team as it stands. */
export function FirstUse() {
  const { t, state } = usePane();
  const { sheet, team, settings, busy } = state.value;
  const isKnown = busy?.what !== 'starting'; // until then nobody has read the settings
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
      <NoRoster />
      {isKnown && !isConnectionSet(settings) && <NotSetUp />}
    </View>
  );
}

/** What can be done without a connection, and the way to one. */
function NotSetUp() {
  const { t, go } = usePane();
  return (
    <div class="note">
      <p class="muted">{t.check.notSetUp}</p>
      <Button kind="text" onClick={() => go('settings')}>
        {t.preview.openSettings}
      </Button>
    </div>
  );
}
