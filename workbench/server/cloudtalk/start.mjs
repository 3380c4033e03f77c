// @ts-check
/** Bundles the reference server and runs it: `node workbench/server/cloudtalk/start.mjs [--port 4030]`. */
import { bundleAndRun } from '../shared/bundle-and-run.mjs';

await bundleAndRun('cloudtalk/main.ts');
