/** Does what the item of the menu asked for that opened the sidebar. */
import type { Session } from '../../core/session/session.js';
import type { Beginning } from '../server/protocol.js';

/** An answer that does not come leaves the sidebar as it is, with its own buttons. */
export async function doWhenAsked(session: Pick<Session, 'check' | 'getTeam'>, coming: Promise<Pick<Beginning, 'request'>>): Promise<void> {
  const asked = await coming.then(
    ({ request }) => request,
    () => null,
  );
  // The session does one thing after the other: what is asked for while it starts comes after that.
  if (asked === 'check') await session.check();
  if (asked === 'team') await session.getTeam();
}
