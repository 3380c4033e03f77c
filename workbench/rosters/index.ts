/** Made-up rosters to try things on. */
export { MISTAKES, type Mistake } from './mistakes.js';
export { type MessyKey, type MessyPerson, type MessyWorkbook, messyWorkbook } from './messy/index.js';
export { SAMPLES, type Sample, type SampleId } from './samples.js';
