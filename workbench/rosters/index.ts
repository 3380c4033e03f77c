/** Made-up rosters to try things on. */
export { MISTAKES } from './mistakes.js';
export { type MessyKey, type MessyPerson, messyWorkbook } from './messy/index.js';
export { SAMPLES, type SampleId } from './samples.js';
