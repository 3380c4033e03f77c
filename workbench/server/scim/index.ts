/** A foreign SCIM 2.0 service for the workbench and for tests. */
export { openScimServer } from './server.js';
export type { ScimServer } from './server.js';
export { BASE_PATH } from './peer/peer.js';
export type { ScimRecord } from './peer/records.js';
export { ENTERPRISE, USER } from './plant.js';
export type { RouteName } from './routes.js';
export { DEMO_SEED } from './seed.js';
export type { SwitchChange } from './switches.js';
