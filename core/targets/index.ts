/** All targets, by id. Adding one is adding its folder and its line here. */
import type { Target } from '../target.js';
import { agentConnect } from './agent-connect/index.js';
import { amazonConnect } from './amazon-connect/index.js';
import { cloudtalk } from './cloudtalk/index.js';
import { scim2 } from './scim2/index.js';

export const targets = {
  'agent-connect': agentConnect,
  'amazon-connect': amazonConnect,
  cloudtalk,
  scim2,
} as const satisfies Record<string, Target>;
export type TargetId = keyof typeof targets;
