/** The state of a session before it has done anything. */
import { EMPTY_QUEUE } from './queue/queue-state.js';
import type { Settings } from './settings.js';
import type { SessionState } from './state.js';

export function initialState(settings: Settings): SessionState {
  return {
    mode: settings.mode,
    team: null,
    sheets: [],
    sheet: null,
    busy: null,
    problem: null,
    notices: [],
    check: null,
    preview: null,
    run: null,
    queue: EMPTY_QUEUE,
    passwords: null,
    resumable: [],
    settings: settings.view(),
    selection: null,
    undoableEdit: null,
  };
}
