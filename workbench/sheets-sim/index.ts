/** The simulated Apps Script runtime. */
export { createAppsScript, documentState } from './create-apps-script.js';
export type { AppsScript, AppsScriptOptions, DocumentState } from './create-apps-script.js';
export type { Network, NetworkRequest, NetworkResponse } from './fetch-service.js';
export { browserRealm } from './realm.js';
export type { RunCode } from './realm.js';
export { APPENDED, BRIDGE_FUNCTION, SIDEBAR_BRIDGE } from './sidebar-bridge.js';
