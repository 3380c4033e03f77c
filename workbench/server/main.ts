/** The workbench as a program: `npm start`. PORT names the port, 0 takes a free one. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { createAgentConnectServer } from './agent-connect/index.js';
import { openOtherTargets } from './other-targets.js';
import { createWorkbenchApp } from './workbench-app.js';

const LOOPBACK = '127.0.0.1'; // made-up people or not, a workbench is nobody else's business
const DEFAULT_PORT = 8080;
const HIGHEST_PORT = 65_535;

/** The bundle stands in workbench/dist. */
const project = fileURLToPath(new URL('../..', import.meta.url));

function portAskedFor(): number {
  const asked = process.env['PORT'] ?? '';
  const port = asked === '' ? DEFAULT_PORT : Number(asked);
  if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT) return port;
  throw new TypeError(`PORT is “${asked}”, which is no port. Give a whole number from 0 to ${HIGHEST_PORT}; 0 takes a free one.`);
}

function start(port: number): void {
  let app: Hono | null = null;
  const listener = getRequestListener((request) => app?.fetch(request) ?? new Response(null, { status: 503 }), {
    overrideGlobalObjects: false,
  });
  const server = createServer((request, response) => void listener(request, response));
  server.on('error', (error: NodeJS.ErrnoException) => {
    const taken = `Port ${port} is taken by another program. Stop that one, or name another port: PORT=8081 npm start`;
    process.stderr.write(`${error.code === 'EADDRINUSE' ? taken : error.message}\n`);
    process.exitCode = 1;
  });
  server.listen(port, LOOPBACK, () => {
    const origin = `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`;
    const target = createAgentConnectServer();
    const opened = openOtherTargets();
    const closing = (): void => void opened.then((others) => others.close()).catch(() => undefined);
    server.once('close', closing);
    opened
      .then(({ targets }) => createWorkbenchApp({ project, origin, target, others: targets }))
      .then(
        (made) => {
          app = made;
          process.stdout.write(`Muster workbench: ${origin}\n`);
        },
        (error: unknown) => {
          process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
          process.exitCode = 1;
          server.close();
        },
      );
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

start(portAskedFor());
