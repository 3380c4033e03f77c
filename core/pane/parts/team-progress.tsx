/** What stands at the foot of every view while users are on their way into a sheet: how many have come, and the way to stop. */
import type { Busy } from '../../session/state.js';
import { Button } from './button.js';
import { usePane } from './context.js';

export const TEAM_WORK: readonly Busy['what'][] = ['fetching-team', 'writing-team'];

/** True while the team is fetched or written, once that has lasted long enough to be shown. */
export function isTeamWork(busy: Busy | null): busy is Busy {
  return busy !== null && TEAM_WORK.includes(busy.what);
}

/** How many have come so far, and the way to stop: what stands at the foot while the team is on its way. */
export function TeamProgress({ busy }: { busy: Busy }) {
  const { t, session } = usePane();
  const { done, total } = busy;
  const far = done === null ? t.common.busy[busy.what] : total === null ? t.team.users(done) : t.common.progress(done, total);
  return (
    <>
      <p class="foot-note beside number">
        {far}
        <br />
        {t.team.cancelMeans}
      </p>
      <Button onClick={() => session.cancel()}>{t.common.cancel}</Button>
    </>
  );
}
