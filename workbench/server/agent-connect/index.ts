/** The reference server of Agent Connect, for the workbench and for tests. */
export { createAgentConnectServer } from './server.js';
export type { AgentConnectOptions, AgentConnectServer } from './server.js';
export { listen } from './listen.js';
export type { Listening } from './listen.js';
export { DEMO_SEED } from './seed.js';
export type { ApiKey, Seed, SeedUser } from './seed.js';
export { CHOICES, DEFAULT_SWITCHES } from './switches.js';
export type { Seats, SwitchChange, Switches } from './switches.js';
export { ROUTES } from './fields.js';
export type { RouteName } from './fields.js';
export { FAULT_KINDS } from './faults/fault.js';
export type { FaultKind, FaultPlan } from './faults/fault.js';
export type { Faults, FaultScript, FaultTarget } from './faults/queue.js';
export { ConnectionLostError } from './faults/wire.js';
export type { Sleep } from './faults/wire.js';
export type { LoggedRequest, Mail } from './store/records.js';
