/** The product's check as a pane drives it: in one go, or step by step for whoever counts the steps. */
export { checkSteps } from '../../../core/session/checked-sheet.js';
export { inOneGo } from '../../../core/steps/steps.js';
export { inSlices } from '../../../core/steps/in-slices.js';
export { targets } from '../../../core/index.js';
