/** Starts a check when the sidebar was opened by "Check this sheet". */
import type { Session } from '../../core/session/session.js';
import { serverMethod } from './script-run.js';
import type { ScriptRun } from './script-run.js';

/** Asks the server once; an answer that does not come leaves the sidebar as it is, with its own button to check. */
export async function checkWhenAsked(session: Pick<Session, 'check'>, run: () => ScriptRun): Promise<void> {
  const asked = await serverMethod(run, 'takeCheckRequest')().catch(() => false);
  // The session does one thing after the other: a check asked for while it starts comes after that.
  if (asked) await session.check();
}
