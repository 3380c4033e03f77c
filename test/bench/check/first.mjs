// @ts-check
/** The first result of an engine in a fresh process: its code is loaded, its rules are made, and a thousand rows are checked once. */
import { pathToFileURL } from 'node:url';
import { DIRECTORY, HEADINGS, TODAY } from '../floor/roster-generator.mjs';
import { rosterIn } from './rows.mjs';

const [bundle = '', file = ''] = process.argv.slice(2);
const rows = [HEADINGS, ...rosterIn(file)()];
globalThis.gc?.();
const before = performance.now();
const engine = await import(pathToFileURL(bundle).href);
const loaded = performance.now();
const findings = engine.countFindings(rows, DIRECTORY, TODAY);
const after = performance.now();
console.log(JSON.stringify({ load: loaded - before, ms: after - before, findings }));
