// @ts-check
/** Bundles the reference server and runs it: `node workbench/server/agent-connect/start.mjs [--port 4010] [--file company.sqlite]`. */
import { bundleAndRun } from '../shared/bundle-and-run.mjs';

await bundleAndRun('agent-connect/main.ts');
