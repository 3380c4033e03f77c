/** A button's words, replaced while its own work lasts. The words it had keep their room, so the button never shrinks. */
import type { Busy } from '../../session/state.js';
import { usePane } from './context.js';

/** The words of a button, or those of its work once that has lasted long enough to be shown. */
export function WorkLabel({ what, children }: { what: readonly Busy['what'][]; children: string }) {
  const pane = usePane();
  const busy = pane.busy.value;
  if (busy === null || !what.includes(busy.what)) return <>{children}</>;
  return (
    <span class="work-label">
      <span>{pane.t.common.busy[busy.what]}</span>
      <span class="kept" aria-hidden="true">
        {children}
      </span>
    </span>
  );
}
