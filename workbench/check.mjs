// @ts-check
/** `npm run check -- FILE`: bundles the headless check and runs it. */
import { pathToFileURL } from 'node:url';
import { bundleCheck } from './check/bundle.mjs';

await import(pathToFileURL(await bundleCheck()).href);
