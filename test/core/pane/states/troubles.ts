/** What is out of order around the pane, in the words that the product says of it: the spreadsheet, the connection, who is signed in. */
import { en } from '../../../../core/issues/messages/en/index.js';
import { CELL_BEING_EDITED } from '../../../../core/said/by-excel.js';
import { SIGNED_OUT } from '../../../../core/said/by-relay.js';
import { CELLS_REFUSED, GOOGLE_SILENT } from '../../../../core/said/by-sheets.js';
import { KEY_NOT_ACCEPTED } from '../../../../core/said/by-targets.js';
import { fill } from '../../../../core/said/fill.js';

const { session, send } = en;
const SECONDS = 20;
/** Of a target that does not know the key. */
const wrongKey = fill(KEY_NOT_ACCEPTED, { number: 401 });

export const cellBeingEdited = session.hostFailed(CELL_BEING_EDITED);
export const severalAccounts = session.hostFailed(GOOGLE_SILENT);
export const signedOut = session.hostFailed(SIGNED_OUT);
export const cellsRefused = session.hostFailed(fill(CELLS_REFUSED, { sheet: 'Team roster' }));
export const { noSheet, protectedSheet } = session;

export const unreachable = session.failure({ kind: 'failure', reason: 'network', detail: '' });
export const keyRefused = session.targetSaid(wrongKey);
export const connected = session.connected(100);
export const stoppedByKey = send.stops.connection(wrongKey);
export const askedToWait = send.waiting('throttled', SECONDS * 1000);
