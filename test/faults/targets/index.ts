/** The wire that is simulated as it is, and the targets with the traits of the others: what those answer is tried on their own servers. */
import { agentConnectSim } from './agent-connect.js';
import type { SimTarget } from './sim-target.js';
import { type TraitName, traitTargets } from './traits.js';

export const simTargets = { 'agent-connect': agentConnectSim } as const satisfies Readonly<Record<string, SimTarget>>;

/** A target of a simulation, by its name. */
export const simNamed = (name: keyof typeof simTargets | TraitName): SimTarget => ({ ...simTargets, ...traitTargets })[name];
