/** What becomes of an error of a host: advice is given once. */
import { afterEach, expect, test } from 'vitest';
import { de } from '../../../core/issues/messages/de/index.js';
import { speak, spoken } from '../../../core/issues/messages/spoken.js';
import { CELL_BEING_EDITED, EXCEL_FAILED } from '../../../core/said/by-excel.js';
import { CALL_BROKE_OFF } from '../../../core/said/by-hosts.js';
import { CELLS_REFUSED } from '../../../core/said/by-sheets.js';
import { fill } from '../../../core/said/fill.js';
import { hostProblem } from '../../../core/session/host-problem.js';

afterEach(() => speak(null));

test.each([CELL_BEING_EDITED, `${EXCEL_FAILED} (GeneralException)`, fill(CELLS_REFUSED, { sheet: 'Team. North' })])(
  'what tells what to do is all that is said: %s',
  (text) => {
    expect(hostProblem(new Error(text))).toEqual({ ...spoken().session.hostFailed(text), todo: '' });
  },
);

test.each([CALL_BROKE_OFF, 'Service error. It is known.', ''])('whatever else comes gets advice: “%s”', (text) => {
  expect(hostProblem(new Error(text))).toEqual(spoken().session.hostFailed(text));
  expect(hostProblem(new Error(text)).todo).toBe('Try again; if it stays so, close the pane and open it anew.');
});

test('what was thrown without words gets advice too', () => {
  expect(hostProblem(null)).toEqual(spoken().session.hostFailed(''));
});

test('in another language advice is given once as well', () => {
  speak(de);
  const { why, todo } = hostProblem(new Error(CELL_BEING_EDITED));
  expect([why, todo]).toEqual([de.known.CELL_BEING_EDITED, '']);
});
