/** Faults of this server: the shared ones, aimed at its seven routes. */
import type { FaultPlan as Plan } from '../shared/faults/fault.js';
import type { Faults as Queue } from '../shared/faults/queue.js';
import type { RouteName } from './fields.js';

export type FaultPlan = Plan<RouteName>;
export type Faults = Queue<RouteName>;
