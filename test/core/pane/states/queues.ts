/** The states of the queue: a send on its way with others behind it, a queue that paused, and what earlier sends left. */
import { EMPTY_QUEUE } from '../../../../core/session/queue/queue-state.js';
import type { QueueView } from '../../../../core/session/state.js';

const AT = Date.UTC(2026, 2, 4, 9, 30);

export const lined: QueueView = {
  ...EMPTY_QUEUE,
  current: { id: 'one', kind: 'send', sheetName: 'Team roster', rows: 3400 },
  waiting: [
    { id: 'two', kind: 'send', sheetName: 'Leavers with a name that is as long as sheets may have', rows: 12 },
    { id: 'three', kind: 'undo', sheetName: 'Team roster', rows: 3 },
  ],
};

export const paused: QueueView = {
  ...lined,
  current: null,
  paused: {
    what: 'The send stopped: the connection failed.',
    why: 'The target answered 403.',
    todo: 'Check Settings, then resume. What was sent stays.',
  },
};

export const leftBehind: QueueView = {
  ...EMPTY_QUEUE,
  left: [{ id: 'four', sheetName: 'Newcomers', mode: 'create', rows: 40, at: AT }],
  failed: [{ run: 'five', sheetName: 'Team roster', endedAt: AT, rows: 3, retryable: 2, csv: 'Row,Reason\r\n3,Refused\r\n' }],
};
