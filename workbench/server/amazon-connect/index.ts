/** The reference server of Amazon Connect, for the workbench and for tests. */
export { createAmazonConnectServer } from './server.js';
export type { AmazonConnectOptions, AmazonConnectServer } from './server.js';
export { DEMO_SEED } from './seed.js';
export type { AccessKey, Seed, SeedUser } from './seed.js';
export { viewState } from './control/views.js';
export type { UserState } from './control/views.js';
export { CHOICES, DEFAULT_SWITCHES } from './switches.js';
export type { SwitchChange, Switches } from './switches.js';
export { OPERATIONS } from './operations.js';
export type { Operation } from './operations.js';
export type { IdentityInfo, PhoneConfig, Proficiency, User } from './store/user.js';
export type { Logged } from './store/store.js';
