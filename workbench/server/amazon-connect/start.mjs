// @ts-check
/** Bundles the reference server and runs it: `node workbench/server/amazon-connect/start.mjs [--port 4020]`. */
import { bundleAndRun } from '../shared/bundle-and-run.mjs';

await bundleAndRun('amazon-connect/main.ts');
