/** The states of preview and send. */
import type { Outcome, PasswordsView, PreviewView, RunRow, RunView } from '../../../../core/session/state.js';
import type { RunSummary } from '../../../../core/ports/index.js';
import { askedToWait, stoppedByKey } from './troubles.js';

const people = ['Ann Lee', 'Zoë Márquez', 'Łukasz Nowak', '山田 花子', 'Ben Okafor'] as const;
const personAt = (index: number) => people[index % people.length] ?? people[0];

const none = { create: 0, update: 0, unchanged: 0, blocked: 0, 'not-allowed': 0, skipped: 0 };
/** A row of a plan that changes nothing. */
const still = (index: number) => ({ sheetRow: index + 2, column: null, person: personAt(index), changes: [], fixes: [] });
const never = (): never => {
  throw new Error('Expected nobody to read an empty list');
};

export const preview: PreviewView = {
  kind: 'send',
  counts: { ...none, create: 3400, blocked: 9, skipped: 3 },
  summary: ['12 leaders first, then 3,388 people.', '9 rows stay on the sheet until they are mended.'],
  warnings: [],
  destination: 'Agent Connect at https://demo.api.stellaconnect.net, with the key of this workbook',
  todo: [],
  conflicts: { length: 0, at: () => never() },
  blanks: [],
  irreversible: [],
  absent: 0,
  massChange: null,
  seats: null,
  filledPasswords: 0,
  changeAt: () => null,
  rows: {
    length: 3412,
    at: (index) => {
      if (index % 400 === 7) {
        return {
          ...still(index),
          word: 'blocked',
          detail: 'Nobody has the leader address ann.lee@exmaple.org',
        };
      }
      return { ...still(index), word: 'create', detail: 'Created under Ann Lee (row 14)' };
    },
  },
};
export const warnedPreview: PreviewView = {
  ...preview,
  filledPasswords: 3000,
  warnings: [
    {
      what: 'The column Temporary Password holds passwords',
      why: 'Everybody who can open this file can read them.',
      todo: 'Clear the column after the send.',
    },
  ],
};
export const fewSeats: PreviewView = {
  ...preview,
  seats: {
    free: 3000,
    needed: 3400,
    message: {
      what: 'There are not enough seats at the target.',
      why: '3,000 seats are free, and 3,400 new people need one.',
      todo: 'Leave the others out, or free seats.',
    },
    fix: {
      label: 'Leave 400 people out',
      cells: [],
      decision: { kind: 'leave-out', rows: Array.from({ length: 400 }, (_, at) => at + 3002) },
    },
  },
};
export const nothingToSend: PreviewView = {
  ...preview,
  counts: { ...none, blocked: 9, skipped: 3 },
  summary: ['Nobody is created: every row is blocked or skipped.'],
  rows: {
    length: 12,
    at: (index) => ({
      ...still(index),
      word: index < 9 ? 'blocked' : 'skipped',
      detail: index < 9 ? 'Team Leader: nobody has this address' : 'Looks like a total',
    }),
  },
};

const outcomes: Readonly<Record<Outcome, number>> = { succeeded: 37, failed: 0, unknown: 0, cancelled: 0, 'not-sent': 0 };
const row = (index: number, outcome: RunRow['outcome'], detail = ''): RunRow => ({
  sheetRow: index + 2,
  column: null,
  person: personAt(index),
  outcome,
  detail,
  undone: null,
});
export const sending: RunView = {
  state: 'sending',
  total: 3400,
  done: 37,
  outcomes,
  leftMs: 8 * 60_000,
  waiting: null,
  stopped: null,
  retryable: 0,
  kind: 'send',
  strict: false,
  undoable: 0,
  stays: [],
  receipt: null,
  rows: { length: 3400, at: (index) => row(index, index < 37 ? 'succeeded' : index < 42 ? 'on-its-way' : 'waiting') },
};
export const waiting: RunView = { ...sending, state: 'waiting', waiting: askedToWait, leftMs: null };
export const stopping: RunView = { ...sending, state: 'stopping' };
export const stopped: RunView = {
  ...sending,
  state: 'ended',
  done: 40,
  outcomes: { ...outcomes, failed: 3, 'not-sent': 3360 },
  leftMs: null,
  stopped: stoppedByKey,
  retryable: 3,
  rows: { length: 3400, at: (index) => row(index, index < 37 ? 'succeeded' : index < 40 ? 'failed' : 'not-sent') },
};
export const failures: RunView = {
  ...sending,
  state: 'ended',
  done: 3400,
  outcomes: { ...outcomes, succeeded: 3388, failed: 12 },
  leftMs: null,
  retryable: 12,
  rows: {
    length: 3400,
    at: (index) => (index % 283 === 5 ? row(index, 'failed', 'Email has already been taken') : row(index, 'succeeded', 'Created')),
  },
};
export const unknowns: RunView = {
  ...failures,
  outcomes: { ...outcomes, succeeded: 3395, unknown: 5 },
  retryable: 5,
  rows: { length: 3400, at: (index) => (index < 5 ? row(index, 'unknown', 'No answer within 30 s') : row(index, 'succeeded', 'Created')) },
};
export const allSent: RunView = {
  ...failures,
  outcomes: { ...outcomes, succeeded: 3400 },
  retryable: 0,
  rows: { length: 3400, at: (index) => row(index, 'succeeded', 'Created under Ann Lee') },
};

/** What there is to be known of passwords after a send: some made, some gone, some still on the sheet. */
export const passwords: PasswordsView = {
  made: 45,
  lost: ['Zoë Márquez', 'נועה לוי'],
  clearable: 12,
  said: { what: '3 password cells cleared.', why: 'Left alone because a formula stands there: row 7.', todo: 'The history may keep them.' },
};

export const cutOff: RunSummary = {
  run: 'run-7',
  state: 'sending',
  target: 'agent-connect',
  baseUrl: 'https://demo.api.stellaconnect.net',
  sheetId: '1',
  sheetName: 'Team roster',
  planMac: 'x',
  startedAt: Date.UTC(2026, 2, 4, 9, 30),
  kind: 'send',
  undoes: '',
  strict: false,
  by: '',
  mapping: {},
  total: 3400,
};
