/** The team as it stands at the target: fetched into a sheet, brought up to date, and what that did. */
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { Icon } from '../parts/icon.js';
import { TEAM_WORK } from '../parts/team-progress.js';
import { WorkLabel } from '../parts/work-label.js';

/** The action that fetches the team for the first time, or again. */
export function TeamButton({ kind }: { kind: 'plain' | 'text' }) {
  const pane = usePane();
  const { t, session } = pane;
  const first = pane.state.value.team === null;
  return (
    <Button kind={kind} quietlyOff={pane.working.value} onClick={() => void pane.act(() => session.getTeam())}>
      <WorkLabel what={TEAM_WORK}>{first ? t.team.get : t.team.refresh}</WorkLabel>
    </Button>
  );
}

/** Which team was fetched and when, the way to bring it up to date, and what the last time did. */
export function TeamLine() {
  const { t, state } = usePane();
  const { team, settings } = state.value;
  if (!settings.canUpdate) return null;
  const did = team?.lastRefresh ?? [];
  return (
    <div class="note team">
      {team !== null && (
        <p class="muted" dir="auto">
          {team.active ? t.team.here(team.people, team.fetchedAt) : t.team.there(team.sheetName, team.people, team.fetchedAt)}
        </p>
      )}
      <TeamButton kind="text" />
      {did.length > 0 && (
        <section class="banner done" aria-label={t.team.refreshed}>
          <Icon name="done" />
          <div class="banner-text">
            <p class="strong">{t.team.refreshed}</p>
            {did.map((line) => (
              <p key={line} dir="auto">
                {line}
              </p>
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
