/** Secrets of a run of the tests: random, with the seed in hand, and made so that every way of escaping them shows. */
import { createHash, randomBytes } from 'node:crypto';

const SEED_BYTES = 6;
const LENGTH = 12;

/** Printed with each failure; set TAINT_SEED to it to have the same secrets again. */
export const SEED = process.env['TAINT_SEED'] ?? randomBytes(SEED_BYTES).toString('hex');

const random = (name: string): string => createHash('sha256').update(`${SEED} ${name}`).digest('hex').slice(0, LENGTH);

/** A password of the sheet: with quotes, a backslash, blanks and letters beyond ASCII, as people type them. */
export const password = (name: string): string => `Pä "${random(name)}"\\ &<7`;
/** What goes into a header: visible ASCII. */
export const secret = (name: string): string => `${name}+/${random(name)}=%`;
