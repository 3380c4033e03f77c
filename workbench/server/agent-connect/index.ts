/** The reference server of Agent Connect, for the workbench and for tests. */
export { createAgentConnectServer } from './server.js';
export type { AgentConnectOptions, AgentConnectServer } from './server.js';
export { listen } from '../shared/listen.js';
export type { Listening } from '../shared/listen.js';
export { DEMO_SEED } from './seed.js';
export type { Seed, SeedUser } from './seed.js';
export { largeCompany } from './large-company.js';
export { viewState } from './control/views.js';
export type { UserState } from './control/views.js';
export { CHOICES, DEFAULT_SWITCHES } from './switches.js';
export type { SwitchChange } from './switches.js';
export { FAULT_KINDS } from '../shared/faults/fault.js';
export type { FaultPlan } from './faults.js';
export { ConnectionLostError } from '../shared/faults/wire.js';
export type { LoggedRequest } from './store/records.js';
