/** What is out of order around the pane, in the words that the product says of it: the spreadsheet, the connection, who is signed in. */
import { en } from '../../../../core/issues/messages/en/index.js';
import { CELL_BEING_EDITED } from '../../../../core/said/by-excel.js';
import { SIGNED_OUT } from '../../../../core/said/by-relay.js';
import { CELLS_REFUSED, GOOGLE_SILENT } from '../../../../core/said/by-sheets.js';
import { KEY_NOT_ACCEPTED } from '../../../../core/said/by-targets.js';
import { fill } from '../../../../core/said/fill.js';
import { settingLabels, stopProblem, wireProblem } from '../../../../core/session/connection-problems.js';
import { agentConnect } from '../../../../core/targets/agent-connect/index.js';
import { hostProblem } from '../../../../core/session/host-problem.js';

const { session, send } = en;
const SECONDS = 20;
/** Of a target that does not know the key. */
const wrongKey = fill(KEY_NOT_ACCEPTED, { number: 401 });

export const cellBeingEdited = hostProblem(new Error(CELL_BEING_EDITED));
export const severalAccounts = hostProblem(new Error(GOOGLE_SILENT));
export const signedOut = hostProblem(new Error(SIGNED_OUT));
export const cellsRefused = hostProblem(new Error(fill(CELLS_REFUSED, { sheet: 'Team roster' })));
export const { noSheet, protectedSheet } = session;

export const unreachable = wireProblem({ kind: 'failure', reason: 'network', detail: '' }, settingLabels(agentConnect));
export const keyRefused = stopProblem('connection', wrongKey, settingLabels(agentConnect));
export const connected = session.connected(100);
export const stoppedByKey = send.stops.connection(wrongKey);
export const askedToWait = send.waiting('throttled', SECONDS * 1000);
