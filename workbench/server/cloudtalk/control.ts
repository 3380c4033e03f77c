/** Our own routes of this server beside those that all servers have: its page, and what it holds. */
import type { PageContent } from '../shared/control/page.js';
import { addSharedRoutes, control } from '../shared/control/routes.js';
import type { SeedAgent } from './seed.js';
import type { CloudTalkServer } from './server.js';
import type { Agent } from './store/agent.js';
import type { Store } from './store/store.js';

/** Every field as it is held, with the names of the groups, for tests that compare who somebody was with who they are. */
export type AgentState = Agent & { readonly groups: readonly string[] };

/** All agents, in the order in which they came. */
export function viewState(store: Store): AgentState[] {
  return store.all().map((agent) => ({ ...agent, groups: store.groupsOf(agent.id).map(({ name }) => name) }));
}

function pageOf(store: Store): PageContent {
  const agents = viewState(store);
  const nameOf = (id: number | null) => store.numbers().find((number) => number.id === id)?.name ?? null;
  return {
    vendor: 'CloudTalk',
    summary: `Agents: ${agents.length}.`,
    tables: [
      {
        id: 'users',
        title: 'Agents',
        headings: ['Name', 'E-mail', 'Extension', 'Default number', 'Groups'],
        rows: agents.map(({ firstname, lastname, email, extension, callNumberId, groups }) => [
          `${firstname} ${lastname}`,
          email,
          extension,
          nameOf(callNumberId),
          groups.join(', '),
        ]),
        empty: 'No agents.',
      },
    ],
  };
}

const NEEDED = ['firstname', 'lastname', 'email'];

function readSeedAgents(users: unknown): readonly SeedAgent[] {
  if (!Array.isArray(users)) throw new TypeError('“users” has to be a list of agents.');
  for (const user of users as unknown[]) {
    const missing = NEEDED.find((name) => typeof user !== 'object' || user === null || !(name in user));
    if (missing !== undefined) throw new TypeError(`Each of “users” needs “${missing}”.`);
  }
  return users as SeedAgent[];
}

/** Adds the underscore routes to the server's app. */
export function addControlRoutes(server: CloudTalkServer): void {
  const { app, store } = server;
  addSharedRoutes({ ...server, requests: store.requests, page: () => pageOf(store), count: () => store.all().length });
  app.get('/_state', (c) => c.json({ users: viewState(store) }));
  app.post('/_seed', (c) =>
    control(c, (body) => {
      server.plant(readSeedAgents('users' in body ? body.users : undefined));
      return { users: store.all().length };
    }),
  );
}
