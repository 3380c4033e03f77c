// @ts-check
/** What a check keeps of a roster, in a process of its own: bytes of its indexes and bytes of its findings, over those of the rows. */
import { pathToFileURL } from 'node:url';
import { rosterIn } from '../check/rows.mjs';
import { DIRECTORY, HEADINGS, TODAY } from '../floor/roster-generator.mjs';

const [bundle = '', small = '', file = ''] = process.argv.slice(2);
const core = await import(pathToFileURL(bundle).href);
const listOf = (/** @type {unknown} */ hierarchy) => core.allIssues(hierarchy);

/** Collections until nothing goes any more: the compiler holds some hundred KB of what it still works on beyond the first ones. */
const COLLECTIONS = 12;

/** Bytes in use once all garbage is gone. */
function used() {
  for (let done = 0; done < COLLECTIONS; done++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

listOf(core.check([HEADINGS, ...rosterIn(small)()], DIRECTORY, TODAY)); // what is made once is no part of it
const rows = rosterIn(file)();
rows.unshift(HEADINGS);
const before = used();
const hierarchy = core.check(rows, DIRECTORY, TODAY);
let issues = listOf(hierarchy);
const whole = used() - before;
const findings = issues.length - issues.heading.length;
issues = null;
core.forgetPages(hierarchy);
const pages = whole - (used() - before);
const ofFindings = pages + core.bytesBesideRows(hierarchy);
console.log(JSON.stringify({ finding: ofFindings / findings, row: (whole - ofFindings) / rows.length, whole: whole / rows.length }));
