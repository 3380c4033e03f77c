/** The reference server as a program of its own: `--port 4010` (a free one if left out), `--file company.sqlite` (memory if left out). */
import { parseArgs } from 'node:util';
import { readPort, runServer } from '../shared/run-server.js';
import { createAgentConnectServer } from './server.js';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, file: { type: 'string' } } });
const port = readPort(values.port);
await runServer(createAgentConnectServer(values.file === undefined ? {} : { path: values.file }), port);
