/** Every target that ships has a simulation: the compiler asks for it. */
import type { TargetId } from '../../../core/targets/index.js';
import { agentConnectSim } from './agent-connect.js';
import type { SimTarget } from './sim-target.js';
import { type TraitName, traitTargets } from './traits.js';

export const simTargets: Readonly<Record<TargetId, SimTarget>> = { 'agent-connect': agentConnectSim };

/** A target of a simulation, by its name. */
export const simNamed = (name: TargetId | TraitName): SimTarget => ({ ...simTargets, ...traitTargets })[name];
