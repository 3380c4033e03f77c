/** Existing users by the texts under which their leaders are known. */
import type { DirectoryIndex } from '../roster/directory.js';
import { referenceKey } from './reference-key.js';

/** Numbers of the users whose leader at the target goes by a key. */
export function usersByLeader(directory: DirectoryIndex): Map<string, number[]> {
  const byLeader = new Map<string, number[]>();
  directory.users.forEach(({ leader }, user) => {
    if (typeof leader !== 'string' || leader === '') return;
    // The leader may come to stand on a row under either key, whichever of them the target names.
    const known = directory.users[directory.leaderOf(user)];
    for (const key of new Set([leader, ...(known ? directory.keysOf(known) : [])].map(referenceKey))) {
      const users = byLeader.get(key);
      if (users) users.push(user);
      else byLeader.set(key, [user]);
    }
  });
  return byLeader;
}
