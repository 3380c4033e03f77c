/** The states that only updates have: changes, conflicts, blank cells, much at once, and taking a run back. */
import type { ChangeView, ConflictView, PreviewRow, PreviewView, RunView } from '../../../../core/session/state.js';
import { failures, preview, sending } from './sends.js';

const none = { create: 0, update: 0, unchanged: 0, blocked: 0, 'not-allowed': 0, skipped: 0 };
const change = (row: number, column: number, heading: string, from: string, to: string): ChangeView => ({
  field: heading,
  heading,
  cell: { row, column },
  from,
  to,
});
const row = (sheetRow: number, rest: Partial<PreviewRow> = {}): PreviewRow => ({
  sheetRow,
  column: null,
  word: 'unchanged',
  person: 'Ann Lee',
  detail: '',
  changes: [],
  fixes: [],
  ...rest,
});
/** Hebrew beside Latin, a blank, and a text longer than any line. */
export const longText = 'Speaks with customers about deliveries, refunds and everything in between. '.repeat(12).trim();
const changed = row(2, {
  column: 8,
  word: 'update',
  person: 'נועה לוי',
  detail: 'Changes Home Town, Team Leader and Profile',
  changes: [
    change(2, 8, 'Home Town', 'חיפה', 'Tel Aviv–יפו'),
    change(2, 9, 'Team Leader', 'ann.lee@example.org', ''),
    change(2, 11, 'Profile', longText, `${longText} And Łódź.`),
  ],
});
const notAllowed = row(3, {
  column: 9,
  word: 'not-allowed',
  person: 'Ben Okafor',
  detail: 'Ben Okafor leads people, so he cannot be moved to another leader here.',
  fixes: [{ label: 'Leave this row out', cells: [], decision: { kind: 'leave-out', rows: [3] } }],
});
const blocked = row(4, {
  column: 3,
  word: 'blocked',
  person: 'Zoë Márquez',
  detail: 'zoe@example.org exists already',
  fixes: [
    { label: 'Switch this row to update', cells: [], decision: { kind: 'row-mode', mode: 'update', rows: [4] } },
    { label: 'Leave out these 12 rows', cells: [], decision: { kind: 'leave-out', rows: Array.from({ length: 12 }, (_, at) => 4 + at) } },
  ],
});
const first = [changed, notAllowed, blocked];

export const updates: PreviewView = {
  ...preview,
  counts: { create: 2, update: 60, unchanged: 425, blocked: 12, 'not-allowed': 1, skipped: 3 },
  summary: ['60 people change, 2 are created.'],
  rows: { length: 503, at: (index) => first[index] ?? row(index + 2) },
  changeAt: (cell) =>
    first.flatMap((each) => each.changes).find((each) => each.cell?.row === cell.row && each.cell.column === cell.column) ?? null,
};

const conflict = (sheetRow: number, person: string, rest: Partial<ConflictView> = {}): ConflictView => ({
  sheetRow,
  person,
  heading: 'Home Town',
  cell: { row: sheetRow, column: 8 },
  lastSeen: 'Leeds',
  sheet: 'Berlin',
  target: '',
  ...rest,
});
const conflictsOver = (length: number) => ({
  length,
  at: (index: number) => (index === 0 ? conflict(2, 'נועה לוי', { lastSeen: 'חיפה' }) : conflict(index + 2, 'Zoë Márquez')),
});
/** Everything that can need a decision at once. */
export const decisions: PreviewView = {
  ...updates,
  todo: [
    { title: 'Give the 4 people of Ben Okafor another leader', detail: 'Send those rows first.', cell: { row: 30, column: 9 } },
    { title: 'Then move Ben Okafor', detail: 'Edit the profile at the target.', cell: { row: 3, column: 9 } },
    { title: 'Reassign Ann Lee’s people', detail: 'One person reports to her.', cell: null },
    { title: 'Then deactivate Ann Lee', detail: 'Edit the profile at the target.', cell: { row: 8, column: 12 } },
  ],
  conflicts: conflictsOver(5),
  blanks: [
    { field: 'homeTown', heading: 'Home Town', policy: 'keep', canClear: true, cells: 38 },
    { field: 'profile', heading: 'Profile', policy: 'clear', canClear: true, cells: 1 },
    { field: 'firstName', heading: 'First Name', policy: 'error', canClear: false, cells: 2 },
  ],
  irreversible: ['2 people are invited by mail.', 'Ann Lee becomes able to manage teams.'],
  absent: 12,
};
export const oneOfEach: PreviewView = {
  ...decisions,
  counts: { ...none, update: 1 },
  todo: [],
  conflicts: conflictsOver(1),
  blanks: [{ field: 'homeTown', heading: 'Home Town', policy: 'keep', canClear: true, cells: 1 }],
  irreversible: [],
  absent: 1,
  rows: { length: 1, at: () => changed },
};
export const massChange: PreviewView = {
  ...updates,
  counts: { ...none, update: 420 },
  massChange: { changed: 420, deactivated: 60, users: 1000, type: '420' },
};
const MANY = 20_000;
export const twentyThousand: PreviewView = {
  ...updates,
  counts: { ...none, update: MANY },
  conflicts: conflictsOver(5000),
  rows: { length: MANY, at: (index) => ({ ...changed, sheetRow: index + 2, person: `Person ${index + 2}` }) },
};
export const undoPreview: PreviewView = {
  ...updates,
  kind: 'undo',
  counts: { ...none, update: 60, 'not-allowed': 1 },
  summary: ['60 changes are taken back.'],
  irreversible: ['2 people that this run created are deactivated: they cannot be deleted.', 'The invitations stay sent.'],
  changeAt: () => null,
};

const csv = 'Row,Person,Reason\r\n9,"Nowak, Łukasz",Email has already been taken\r\n';
export const updated: RunView = {
  ...failures,
  total: 62,
  done: 62,
  outcomes: { ...failures.outcomes, succeeded: 60, failed: 2 },
  retryable: 2,
  undoable: 60,
  stays: ['2 people were invited.', 'Ann Lee can manage teams.'],
  receipt: {
    run: 'run-9',
    by: 'ops@example.org',
    startedAt: Date.UTC(2026, 2, 4, 9, 30),
    endedAt: Date.UTC(2026, 2, 4, 9, 42),
    destination: 'Agent Connect at https://demo.api.stellaconnect.net',
    mapping: ['Email Address from “E-Mail dienstlich”', 'Team Leader from “Team Leader”'],
    failuresCsv: csv,
  },
  rows: {
    length: 62,
    at: (index) => {
      const base = failures.rows.at(index);
      return index === 0 ? { ...base, column: 3, outcome: 'failed', detail: 'Email has already been taken' } : base;
    },
  },
};
export const strictSending: RunView = { ...sending, strict: true };
/** A strict run that met a refusal, on its way back. */
export const takingBack: RunView = {
  ...strictSending,
  state: 'waiting',
  waiting: 'Taking back 36 rows',
  outcomes: { ...sending.outcomes, succeeded: 36, failed: 1 },
};
/** A strict run that met a refusal, and what became of taking it back. */
export const strictStopped: RunView = {
  ...updated,
  strict: true,
  retryable: 0,
  undoable: 0,
  outcomes: { ...failures.outcomes, succeeded: 2, failed: 1, 'not-sent': 59 },
  done: 3,
  rows: {
    length: 62,
    at: (index) => {
      const base = failures.rows.at(0);
      if (index === 0) return { ...base, outcome: 'succeeded', undone: { ok: false, detail: 'Somebody changed Home Town since.' } };
      if (index === 1) return { ...base, sheetRow: 3, outcome: 'succeeded', undone: { ok: true, detail: '' } };
      return { ...base, sheetRow: index + 2, outcome: index === 2 ? 'failed' : 'not-sent' };
    },
  },
};
export const undoing: RunView = { ...sending, kind: 'undo', total: 60 };
export const undone: RunView = {
  ...updated,
  kind: 'undo',
  total: 60,
  done: 60,
  outcomes: { ...failures.outcomes, succeeded: 60, failed: 0 },
  retryable: 0,
  undoable: 0,
  receipt: null,
  rows: { length: 60, at: (index) => ({ ...failures.rows.at(0), sheetRow: index + 2, outcome: 'succeeded', detail: 'As it was before' }) },
};
