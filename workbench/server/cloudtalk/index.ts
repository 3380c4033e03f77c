/** The reference server of CloudTalk, for the workbench and for tests. */
export { createCloudTalkServer } from './server.js';
export type { CloudTalkOptions, CloudTalkServer, FaultPlan } from './server.js';
export { listen } from '../shared/listen.js';
export type { Listening } from '../shared/listen.js';
export { DEMO_SEED } from './seed.js';
export type { SeedAgent } from './seed.js';
export { CHOICES, DEFAULT_SWITCHES } from './switches.js';
export type { SwitchChange } from './switches.js';
export { ROUTES } from './fields.js';
export { viewState } from './control.js';
export type { AgentState } from './control.js';
