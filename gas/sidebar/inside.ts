/** What the sidebar is made of behind its frame: it comes as one part, beside the first paint. */
export { mountPane } from '../../core/pane/index.js';
export { createSession } from '../../core/session/create-session.js';
export { targets } from '../../core/targets/index.js';
