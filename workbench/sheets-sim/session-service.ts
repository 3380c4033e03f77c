/** Session: who runs the script, and in which language Google shows them everything. */
import type { SimContext } from './context.js';
import { ServiceException } from './execution.js';
import { strict } from './strict.js';

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

export function sessionService({ execution, userEmail, userLocale }: SimContext): Session {
  return strict<Session>('Session', execution, {
    getActiveUserLocale: () => {
      if (userLocale === null) throw new ServiceException('The locale of the user is not available.');
      return userLocale;
    },
    getEffectiveUser: () =>
      strict<User>('User', execution, {
        getEmail: () => {
          if (userEmail === null) throw new ServiceException('The permission userinfo.email is missing.');
          return userEmail;
        },
      }),
  });
}
