/** What stands at the foot of every view while a long sheet is read: how many rows are here, and the way to stop. */
import type { Busy } from '../../session/state.js';
import { Button } from './button.js';
import { usePane } from './context.js';

const READS: readonly Busy['what'][] = ['checking', 'previewing'];

interface Reading extends Busy {
  readonly done: number;
  readonly total: number;
}

/** True while rows of a sheet come that does not come at once. */
export const isReading = (busy: Busy | null): busy is Reading =>
  busy !== null && busy.done !== null && busy.total !== null && READS.includes(busy.what);

/** How many rows are here of all, and the way to stop. */
export function ReadingProgress({ busy }: { busy: Reading }) {
  const { t, session } = usePane();
  return (
    <>
      <p class="foot-note beside number">
        {t.common.busy[busy.what]}
        <br />
        {t.common.progress(busy.done, busy.total)}
      </p>
      <Button onClick={() => session.cancel()}>{t.common.cancel}</Button>
    </>
  );
}
