/** A reference server as a program of its own: listens, says where, and ends when it is told to. */
import type { Hono } from 'hono';
import { listen } from './listen.js';

const HIGHEST_PORT = 65_535;

/** The port of a command line. Throws a `TypeError` for a text that is none. */
export function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT) return port;
  throw new TypeError(`--port takes a whole number from 0 to ${HIGHEST_PORT}, not "${text}".`);
}

/** Runs a server until the process is asked to end. */
export async function runServer(server: { readonly app: Hono; close(): void }, port: number): Promise<void> {
  const listening = await listen(server.app, port);
  // The line that a parent process waits for.
  process.stdout.write(`Reference server: ${listening.url}/\n`);
  async function stop(): Promise<void> {
    await listening.close();
    server.close();
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}
