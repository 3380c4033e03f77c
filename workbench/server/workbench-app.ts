/** The workbench's one server: the page, both built panes, the relay, and the target that they send to. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Hono } from 'hono';
import { createRelay, everybody, readPaneFiles, sqliteStore, type RelayStore } from '../../excel-addin/relay/index.js';
import { HOSTS_OF_TARGETS } from '../../core/targets/hosts.js';
import type { AgentConnectServer } from './agent-connect/index.js';
import { addDemoSecrets } from './demo-secrets.js';
import { handOver } from './fetch-route.js';
import { networkMap } from './network-map.js';
import { DEMO_OWN_HOSTS, type OtherTarget } from './other-targets.js';
import { INSTALL_SCRIPT, sidebarPage, taskPanePage } from './pane-pages.js';
import { readBuilt, sendFile } from './static-files.js';

export interface WorkbenchOptions {
  /** The project's folder. */
  readonly project: string;
  /** The address that browsers see, without a slash at its end. */
  readonly origin: string;
  readonly target: AgentConnectServer;
  /** The targets beside the default one; none where they are left out. */
  readonly others?: readonly OtherTarget[];
  readonly relayStore?: RelayStore;
  /** Milliseconds since 1970, for the relay; the machine's clock where it is left out. */
  readonly now?: () => number;
}

/** The host of the demo company; the shipped allow-list knows it. */
const DEMO_HOST = 'demo.api.stellaconnect.net';
const OFFICE_LIBRARY = 'excel-web-16.00.js'; // the part of Office.js that speaks with Excel; the loader before it looks for a real host

/** Makes the app. Relay and target are the real ones; only the wire between them is short. */
export async function createWorkbenchApp(options: WorkbenchOptions): Promise<Hono> {
  const { project, origin, target, others = [], relayStore = await demoStore(), now = Date.now } = options;
  const [gas, excel, page] = ['workbench/dist/gas', 'excel-addin/dist', 'workbench/dist/page'].map((folder) => join(project, folder)) as [
    string,
    string,
    string,
  ];
  const [sidebar, code, pane] = await Promise.all([
    readBuilt(join(gas, 'Sidebar.html'), 'node workbench/build.mjs'),
    readBuilt(join(gas, 'Code.js'), 'node workbench/build.mjs'),
    readBuilt(join(excel, 'taskpane.html'), 'node excel-addin/build.mjs'),
  ]);
  const office = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'));
  const played = others.flatMap(({ app, hosts }) => hosts.map((host) => [host, app] as const));
  const reach = networkMap(new Map([[DEMO_HOST, target.app], ...played]));
  const relay = createRelay({
    store: relayStore,
    fetch: reach,
    now,
    log: () => undefined,
    allowedHosts: { ...HOSTS_OF_TARGETS, ...DEMO_OWN_HOSTS },
    ownHosts: DEMO_OWN_HOSTS,
    origins: [origin],
    authenticate: everybody,
    pane: readPaneFiles(excel),
  });

  const app = new Hono();
  app.get('/', (c) => sendFile(c, page, 'index.html'));
  app.get('/tree', (c) => sendFile(c, page, 'tree.html'));
  app.get('/page/*', (c) => sendFile(c, page, c.req.path));
  app.get('/sheets/Sidebar.html', (c) => c.html(sidebarPage(sidebar)));
  app.get('/sheets/:part{(?:Part|Words)-[A-Za-z]+\\.html}', (c) => sendFile(c, gas, c.req.path));
  app.get('/sheets/Code.js', (c) => c.text(code));
  app.get('/manifest.xml', (c) => sendFile(c, project, 'manifest.xml'));
  app.get('/office/library.js', (c) => sendFile(c, join(office, 'dist'), OFFICE_LIBRARY));
  app.get('/office/install.js', (c) => c.body(INSTALL_SCRIPT, 200, { 'content-type': 'text/javascript' }));
  app.post('/__fetch', (c) => handOver(c, reach));
  app.get('/target', (c) => c.redirect('/target/'));
  app.all('/target/*', (c) => target.app.fetch(without('/target', c.req.raw)));
  for (const { id, app: other } of others) {
    app.get(`/targets/${id}`, (c) => c.redirect(`/targets/${id}/`));
    app.all(`/targets/${id}/*`, (c) => other.fetch(without(`/targets/${id}`, c.req.raw)));
  }
  app.get('/excel/taskpane.html', async (c) => {
    const served = await relay.fetch(without('/excel', c.req.raw));
    return new Response(taskPanePage(pane), served);
  });
  app.all('/excel/*', (c) => relay.fetch(without('/excel', c.req.raw)));
  return app;
}

async function demoStore(): Promise<RelayStore> {
  const store = sqliteStore(':memory:');
  await addDemoSecrets(store);
  return store;
}

/** The same request one folder further up, where the mounted program expects itself to be. */
function without(prefix: string, request: Request): Request {
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(prefix.length) || '/';
  return new Request(url, request);
}
