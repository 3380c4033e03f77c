/** The relay as a program: `node excel-addin/dist/relay.mjs`, set up by environment variables. */
import { setTimeout as wait } from 'node:timers/promises';
import { lineLog } from './log.js';
import { commandNamed } from './program/commands.js';
import { startRelay } from './program/start.js';
import { SettingsError, withFiles } from './settings/values.js';
import { StoreError } from './store/store-error.js';

const log = lineLog((line) => process.stdout.write(line), Date.now);

try {
  const env = withFiles(process.env);
  const [, , name] = process.argv;
  if (name === undefined) {
    const stop = await startRelay(env, log, (ms) => wait(ms, undefined, { ref: false }));
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        const first = stop();
        if (first) void first.then(() => process.exit(0));
        else process.exit(1); // asked twice: nobody waits any longer
      });
  } else await commandNamed(name)({ input: process.stdin, print: (line) => process.stdout.write(`${line}\n`), env });
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof StoreError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
