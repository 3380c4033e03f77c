/** A whole run of the sending protocol against the foreign service. */
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import type { Receipt } from '../../../../core/sending/index.js';
import { scim2 } from '../../../../core/targets/scim2/index.js';
import { sendAll } from '../support/send-all.js';
import type { Company } from './company.js';

/** Sends these rows to the end; every row of the sheet is as it was. */
export const sendRows = ({ host, api }: Company, rows: readonly PlannedRow[]): Promise<Receipt> =>
  sendAll(host, scim2, api, rows, { promises: scim2, leaderField: 'teamLeader' });
