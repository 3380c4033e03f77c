/** One adapter for each target: a new target has its line here. */
import type { TargetAdapter } from '../adapter.js';
import { agentConnect } from './agent-connect.js';
import { amazonConnect } from './amazon-connect.js';
import { cloudtalk } from './cloudtalk.js';
import { scim2 } from './scim2.js';

export const ADAPTERS: readonly TargetAdapter[] = [agentConnect, scim2, amazonConnect, cloudtalk];
