// @ts-check
/** A process of its own for the browser: checks a long sheet in a pane and prints how long it drew nothing. */
import { HEADINGS } from '../floor/roster-generator.mjs';

const [bundle = '', launch = '{}', host, file] = process.argv.slice(2);
const { paneFrames } = await import(bundle);
console.log(JSON.stringify(await paneFrames({ launch: JSON.parse(launch), host, file, headings: HEADINGS })));
