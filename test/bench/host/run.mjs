// @ts-check
/** Measures one host, or the making of marks, in a process of its own and prints what it costs. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { DIRECTORY, HEADINGS, TODAY } from '../floor/roster-generator.mjs';

const [bundle = '', what = '', file = ''] = process.argv.slice(2);
const product = await import(pathToFileURL(bundle).href);
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .flatMap((line) => JSON.parse(line));
const cost = await product[what]([HEADINGS, ...rows], DIRECTORY, TODAY);
process.stdout.write(JSON.stringify(cost), () => process.exit(0)); // the Office library keeps timers of its own
