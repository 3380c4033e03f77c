// @ts-check
/** Bundles the foreign service and runs it: `node workbench/server/scim/start.mjs [--port 4040]`. */
import { bundleAndRun } from '../shared/bundle-and-run.mjs';

await bundleAndRun('scim/main.ts');
