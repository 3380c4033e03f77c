/** The reference server in a process of its own: for callers that block while they wait, who could not answer themselves. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const startOf = (server: string) => fileURLToPath(new URL(`../../workbench/server/${server}/start.mjs`, import.meta.url));

export interface ReferenceProcess {
  /** Address without a slash at its end; its controls stand under `/_switches`, `/_faults` and the other underscore routes. */
  readonly url: string;
  /** Ends this process, and nothing else. */
  stop(): Promise<void>;
}

/** Starts a server, by the name of its folder; resolves when it listens, and rejects with what it printed when it does not. */
export async function startReferenceProcess(args: readonly string[] = [], server = 'agent-connect'): Promise<ReferenceProcess> {
  const child = spawn(process.execPath, [startOf(server), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const found = /Reference server: (\S+)\/\n/u.exec(printed)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => reject(new Error(`The reference server ended. It printed:\n${printed}`)));
  });
  return {
    url,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}
