/** The workbench as a program of its own on a free port, as `npm start` runs it. */
import { spawn } from 'node:child_process';

const SERVER = 'workbench/dist/server.mjs';
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/u;

export interface RunningWorkbench {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts it and resolves when it says where it is. */
export function startWorkbench(): Promise<RunningWorkbench> {
  const child = spawn(process.execPath, [SERVER], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (text: Buffer) => {
      said += text.toString();
      const origin = ADDRESS.exec(said)?.[0];
      if (origin !== undefined) resolve({ origin, stop: () => (child.kill(), ended) });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`The workbench ended before it listened: ${said}`)));
  });
}
