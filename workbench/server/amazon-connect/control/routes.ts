/** Our own routes of this server beside those that all servers have: what it holds, and other people in its place. */
import { addSharedRoutes, control } from '../../shared/control/routes.js';
import type { SeedUser } from '../seed.js';
import type { AmazonConnectServer } from '../server.js';
import { pageOf } from './page.js';
import { viewState } from './views.js';

const NEEDED = ['username', 'identity', 'securityProfiles', 'routingProfile'];

function readSeedUsers(users: unknown): readonly SeedUser[] {
  if (!Array.isArray(users)) throw new TypeError('“users” has to be a list of users.');
  for (const user of users as unknown[]) {
    const missing = NEEDED.find((name) => typeof user !== 'object' || user === null || !(name in user));
    if (missing !== undefined) throw new TypeError(`Each of “users” needs “${missing}”.`);
  }
  return users as SeedUser[];
}

/** Adds the underscore routes to the server's app. */
export function addControlRoutes(server: AmazonConnectServer): void {
  const { app, store } = server;
  const count = () => store.users().length;
  addSharedRoutes({ ...server, requests: store.requests, page: () => pageOf(store), count });
  app.get('/_users', (c) => c.json({ users: viewState(store) }));
  app.get('/_state', (c) => c.json({ users: viewState(store) }));
  app.post('/_seed', (c) =>
    control(c, (body) => {
      server.plant(readSeedUsers('users' in body ? body.users : undefined));
      return { users: count() };
    }),
  );
}
