/** Our own routes of this server beside those that all servers have: what it holds, and other people in its place. */
import { addSharedRoutes, control } from '../../shared/control/routes.js';
import { readSeedUsers } from '../large-company.js';
import type { AgentConnectServer } from '../server.js';
import { pageOf } from './page.js';
import { viewState, viewUsers } from './views.js';

/** Adds the underscore routes to the server's app. */
export function addControlRoutes(server: AgentConnectServer): void {
  const { app, store } = server;
  const count = () => store.users.all().length;
  addSharedRoutes({ ...server, requests: store.requests, page: () => pageOf(store), count });
  app.get('/_users', (c) => c.json({ users: viewUsers(store) }));
  app.get('/_state', (c) => c.json({ users: viewState(store) }));
  app.get('/_mails', (c) => c.json({ mails: store.mails.all() }));
  app.post('/_seed', (c) =>
    control(c, (body) => {
      server.plant(readSeedUsers('users' in body ? body.users : undefined));
      return { users: count() };
    }),
  );
}
