/** Prism between a client and the reference server: it judges every request and answer by our OpenAPI file. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { DocumentName, Variant } from '../../workbench/server/openapi/document.js';

const LOOPBACK = '127.0.0.1';
const START_MS = 30_000; // Prism needs about a second; a busy machine may take many
const TRIES = 3; // the port found free can be taken before Prism gets there

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
// Started by node itself: through npx a grandchild would outlive us.
const PRISM = root('node_modules/@stoplight/prism-cli/dist/index.js');

/** Path of our OpenAPI file of an API in one variant. */
export const specPath = (variant: Variant, api: DocumentName = 'agent-connect'): string =>
  root(`workbench/server/openapi/${api}.${variant}.json`);

export interface Violation {
  /** Method and path of the request, whichever side broke the rule. */
  readonly request: string;
  /** Where: e.g. `request.body.emial` or `response.body.employees`. */
  readonly location: string;
  readonly code: string;
  readonly message: string;
}

export interface Referee {
  /** Where clients send what is meant for the upstream server. */
  readonly url: string;
  /** Everything that broke the rules so far. */
  violations(): Promise<readonly Violation[]>;
  /** Ends Prism and the recorder, and nothing else. */
  stop(): Promise<void>;
}

export interface RefereeOptions {
  readonly upstream: string;
  readonly spec: Variant;
  /** Whose rules; those of Agent Connect where it is left out. */
  readonly api?: DocumentName;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, LOOPBACK);
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (typeof address !== 'object' || !address) throw new Error('The machine gave no free port.');
  return address.port;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Resolves when Prism says that it listens; rejects with what it printed when it ends or takes too long. */
async function isReady(child: ChildProcess): Promise<void> {
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`Prism ${why}. It printed:\n${printed}`));
    const timer = setTimeout(() => fail(`was not ready after ${START_MS / 1000} s`), START_MS);
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      if (!/is listening on/u.test(printed)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', () => {
      clearTimeout(timer);
      fail('ended');
    });
  });
}

async function startPrism(spec: string, upstream: string, triesLeft = TRIES): Promise<{ child: ChildProcess; url: string }> {
  const port = await freePort();
  const child = spawn(process.execPath, [PRISM, 'proxy', spec, upstream, '-h', LOOPBACK, '-p', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    await isReady(child);
    return { child, url: `http://${LOOPBACK}:${port}` };
  } catch (error) {
    await end(child);
    if (triesLeft > 1 && String(error).includes('EADDRINUSE')) return startPrism(spec, upstream, triesLeft - 1);
    throw error;
  }
}

const ask = async <T>(worker: Worker): Promise<T> => {
  const [answer] = (await once(worker, 'message')) as [T];
  return answer;
};

/** Starts a referee in front of `upstream`; it can stand wherever that server's address could. */
export async function startReferee({ upstream, spec, api }: RefereeOptions): Promise<Referee> {
  const { child, url: prism } = await startPrism(specPath(spec, api), upstream);
  const worker = new Worker(new URL('./referee-proxy.mjs', import.meta.url), { workerData: { prism, upstream } });
  const { url } = await ask<{ url: string }>(worker);
  return {
    url,
    async violations() {
      const answer = ask<{ violations: readonly Violation[] }>(worker);
      worker.postMessage('violations');
      return (await answer).violations;
    },
    async stop() {
      await worker.terminate();
      await end(child);
    },
  };
}
