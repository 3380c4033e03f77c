/** All targets, by id. Adding one is adding its folder and its line here. */
import type { Target } from '../target.js';
import { agentConnect } from './agent-connect/index.js';

export const targets = { 'agent-connect': agentConnect } as const satisfies Record<string, Target>;
export type TargetId = keyof typeof targets;
