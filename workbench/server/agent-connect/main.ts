/** The reference server as a program of its own: `--port 4010` (a free one if left out), `--file company.sqlite` (memory if left out). */
import { parseArgs } from 'node:util';
import { listen } from '../shared/listen.js';
import { createAgentConnectServer } from './server.js';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, file: { type: 'string' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  throw new TypeError(`--port takes a whole number from 0 to 65535, not "${values.port}".`);
}

const server = createAgentConnectServer(values.file === undefined ? {} : { path: values.file });
const listening = await listen(server.app, port);
// The line that a parent process waits for.
process.stdout.write(`Reference server: ${listening.url}/\n`);

async function stop(): Promise<void> {
  await listening.close();
  server.close();
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
