/** Starts a check when the sidebar was opened by "Check this sheet". */
import type { Session } from '../../core/session/session.js';
import { serverMethod } from './script-run.js';
import type { ScriptRun } from './script-run.js';

/** Asks the server once; an answer that does not come leaves the sidebar as it is, with its own button to check. */
export async function checkWhenAsked(session: Session, run: () => ScriptRun): Promise<void> {
  const asked = await serverMethod(run, 'takeCheckRequest')().catch(() => false);
  if (!asked) return;
  await idle(session);
  await session.check();
}

/** Resolves when the session has nothing in hand: it is starting while the question is on its way. */
function idle(session: Session): Promise<void> {
  return new Promise((resolve) => {
    if (!session.state.busy) {
      resolve();
      return;
    }
    const stop = session.subscribe(() => {
      if (session.state.busy) return;
      stop();
      resolve();
    });
  });
}
