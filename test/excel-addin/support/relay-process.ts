/** The built relay as a process of its own, and calls to it over the network as a pane makes them. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const ORIGIN = 'https://pane.example';

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

export interface RelayProcess {
  /** Where it listens. */
  readonly base: string;
  ask(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<Answered>;
  /** Asks it to end, and resolves with its exit code. */
  stop(): Promise<number | null>;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** Starts the relay of the project, or of the folder of a release, on a free port of this machine; resolves when it listens. */
export async function relayProcess(env: Readonly<Record<string, string>>, cwd = '.'): Promise<RelayProcess> {
  const child = spawn(process.execPath, ['excel-addin/dist/relay.mjs'], {
    cwd,
    env: { PATH: process.env['PATH'], RELAY_PORT: '0', RELAY_ORIGIN: ORIGIN, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const port = await new Promise<number>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const entry = JSON.parse(line) as { event: string; port?: number };
      if (entry.event === 'started') resolve(entry.port ?? 0);
    });
    void closed.then(() => reject(new Error(`The relay ended before it listened: ${said}`)));
  });
  const base = `http://127.0.0.1:${port}`;
  return {
    base,
    async ask(method, path, body) {
      const answer = await fetch(`${base}${path}`, {
        method,
        headers: { origin: ORIGIN, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
    },
    stop() {
      child.kill('SIGTERM');
      return closed;
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
