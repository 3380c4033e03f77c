/** Made-up rosters to try things on. */
export { MISTAKES, type Mistake } from './mistakes.js';
export { SAMPLES, type Sample, type SampleId } from './samples.js';
