/** Sending rows: what leaves, in which order, and what is known to have happened. */
export type { CreateVerdict, DirectoryUser, LookupVerdict, PageVerdict, Pacing, ProvisioningApi, StatusVerdict, UpdateApi } from './api.js';
export { hasEnded, isIntact, readRun, sealRecord } from './journal.js';
export { appliedSteps, openSteps, type AppliedStep } from './journal-steps.js';
export { runRecord } from './journal-writer.js';
export { hasFailed } from './row-track.js';
export { ownChangesOf, type OwnChange } from './own-changes.js';
export type { Progress, RowStatus } from './progress.js';
export { createRun, type Run } from './protocol.js';
export { receiptOf, type Outcome, type Receipt, type ReceiptRow } from './receipt.js';
export { leaseMs, type RunInput } from './run-input.js';
export { keyTexts } from './same-keys.js';
export { lostAnswers, unsentAnswers } from './steps.js';
export type { RowCheck, Step, Stop } from './steps.js';
