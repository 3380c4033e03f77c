/**
 * English: what is said where no catalogue is, by hosts, targets and the sending. It stands in core/said, where it is said; another
 * language has each sentence under the name that it has there.
 */
import * as byExcel from '../../../said/by-excel.js';
import * as byHosts from '../../../said/by-hosts.js';
import * as byRelay from '../../../said/by-relay.js';
import * as bySending from '../../../said/by-sending.js';
import * as bySheets from '../../../said/by-sheets.js';
import * as byTargets from '../../../said/by-targets.js';
import { lazily } from '../../../text/lazily.js';

/** Gathered when somebody asks: each sentence of a whole file costs a call. */
export const known = lazily(() => ({ ...byHosts, ...bySheets, ...byExcel, ...byRelay, ...bySending, ...byTargets }));
