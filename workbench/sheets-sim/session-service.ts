/** Session: who runs the script. */
import type { SimContext } from './context.js';
import { ServiceException } from './execution.js';
import { strict } from './strict.js';

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

export function sessionService({ execution, userEmail }: SimContext): Session {
  return strict<Session>('Session', execution, {
    getEffectiveUser: () =>
      strict<User>('User', execution, {
        getEmail: () => {
          if (userEmail === null) throw new ServiceException('The permission userinfo.email is missing.');
          return userEmail;
        },
      }),
  });
}
