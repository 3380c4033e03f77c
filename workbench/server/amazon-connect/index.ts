/** The reference server of Amazon Connect, for the workbench and for tests. */
export { createAmazonConnectServer } from './server.js';
export type { AmazonConnectOptions, AmazonConnectServer } from './server.js';
export { DEMO_SEED } from './seed.js';
export { CHOICES, DEFAULT_SWITCHES } from './switches.js';
export type { SwitchChange, Switches } from './switches.js';
export { OPERATIONS } from './operations.js';
export type { User } from './store/user.js';
