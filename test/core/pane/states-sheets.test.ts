/** Every state of the pane in the skin of sheets. */
import { testEveryState } from './support/state-suite.js';

testEveryState('sheets');
