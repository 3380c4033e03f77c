/** Our choice: when a welcome mail goes out. It goes at once, since the API has no field that could hold it back. */
import type { Context } from '../context.js';
import type { User } from '../store/user.js';

/** Records the mail that a real service would have sent; a user without an address gets none. */
export function sendWelcome(user: User, invited: boolean, context: Context): void {
  if (user.email === null || (!invited && context.switches().welcomeMail === 'invite-only')) return;
  const subject = `${invited ? 'Complete your profile' : 'Your account is ready'}, ${user.first_name ?? user.email}`;
  context.store.mails.add({ at: context.now(), to: user.email, reason: invited ? 'invite' : 'create', subject });
}
