/** The relay's public names. */
export { ACCESS_HEADER, byAccessCode, everybody, type Authenticate } from './access.js';
export type { Fetch, FetchInit } from './forward.js';
export { httpsFetch, publicLookup } from './https-fetch.js';
export { lineLog, type Log, type LogEntry } from './log.js';
export { readPaneFiles, type PaneFile, type PaneFiles } from './pane-files.js';
export { isPublicAddress } from './public-address.js';
export { createRelay, type RelayOptions } from './relay.js';
export { openStore, type RelayStore } from './store.js';
