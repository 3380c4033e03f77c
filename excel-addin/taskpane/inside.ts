/** What the task pane is made of behind its frame: it comes as one script, beside the first paint. */
export { said } from '../../core/issues/messages/said.js';
export { mountPane } from '../../core/pane/index.js';
export { createSession } from '../../core/session/create-session.js';
export { targets } from '../../core/targets/index.js';
export { withOwnHosts } from '../../core/targets/own-hosts.js';
