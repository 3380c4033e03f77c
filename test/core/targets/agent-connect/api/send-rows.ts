/** A whole run of the sending protocol over a memory host. */
import type { MemoryHost } from '../../../../../core/memory/index.js';
import type { PlannedRow } from '../../../../../core/plan/planned-row.js';
import type { ProvisioningApi, Receipt } from '../../../../../core/sending/index.js';
import { agentConnect } from '../../../../../core/targets/agent-connect/index.js';
import { sendAll } from '../../support/send-all.js';

/** Sends these rows to the end; every row of the sheet is as it was. */
export const sendRows = (host: MemoryHost, api: ProvisioningApi, rows: readonly PlannedRow[], strict = false): Promise<Receipt> =>
  sendAll(host, agentConnect, api, rows, { leaderField: 'teamLeader', strict, lookupFirst: true });
