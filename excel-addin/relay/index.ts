/** The relay's public names. */
export { ACCESS_HEADER, byAccessCode } from './sign-in/access-code.js';
export { everybody, type Authenticate } from './sign-in/authenticate.js';
export type { Env } from './env.js';
export type { Fetch, FetchInit } from './forward.js';
export { httpsFetch, publicLookup } from './https-fetch.js';
export { lineLog, type Log, type LogEntry } from './log.js';
export { readPaneFiles, type PaneFile, type PaneFiles } from './pane-files.js';
export { isPublicAddress } from './public-address.js';
export { createRelay, type RelayOptions } from './relay.js';
export { openStore } from './store/open-store.js';
export type { LeaseProof, RelayStore } from './store/relay-store.js';
export { sqliteStore } from './store/sqlite-store.js';
