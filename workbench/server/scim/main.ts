/** The foreign service as a program of its own: `--port 4040` (a free one if left out). */
import { parseArgs } from 'node:util';
import { readPort, runServer } from '../shared/run-server.js';
import { openScimServer } from './server.js';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const port = readPort(values.port); // before the peer opens, which would keep the program alive
await runServer(await openScimServer(), port);
