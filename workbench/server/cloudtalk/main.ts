/** The reference server as a program of its own: `--port 4030` (a free one if left out). */
import { parseArgs } from 'node:util';
import { readPort, runServer } from '../shared/run-server.js';
import { createCloudTalkServer } from './server.js';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
await runServer(createCloudTalkServer(), readPort(values.port));
