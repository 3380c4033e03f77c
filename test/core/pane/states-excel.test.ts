/** Every state of the pane in the skin of excel. */
import { testEveryState } from './support/state-suite.js';

testEveryState('excel');
