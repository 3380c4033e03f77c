/** Marks piled on one letter: a machine that sorts them would be busy for minutes, in a cell and in an answer alike. */
import { describe, expect, test } from 'vitest';
import { codecOf } from '../../../core/roster/codec-of.js';
import { DirectoryIndex } from '../../../core/roster/directory.js';
import { naturalKey, userKey } from '../../../core/roster/row-identity.js';
import { AGENT_CONNECT_FIELDS } from '../../../core/targets/agent-connect/fields.js';
import { composeText } from '../../../core/text/compose.js';
import { answer, api, ROW } from '../targets/agent-connect/api/sample.js';

/** As long as a cell of Google Sheets may be. */
const PILE = `e${'\u0301\u0323'.repeat(25_000)}`;

describe('composing', () => {
  test.each([
    ['Nguyễn in marks of its own', 'Nguyê\u0303n', 'Nguyễn'],
    ['as many marks as any language writes', `a${'\u0301'.repeat(30)}`, `á${'\u0301'.repeat(29)}`],
    ['more marks than that, which nobody wrote', `a${'\u0301'.repeat(31)}`, `a${'\u0301'.repeat(31)}`],
    ['Latin', 'Zoë', 'Zoë'],
  ])('%s', (_, text, expected) => {
    expect(composeText(text)).toBe(expected);
  });
});

// Without the defence these take a minute; the first test fails at once.
test('a cell', () => {
  const index = new DirectoryIndex({ users: [] });
  for (const field of AGENT_CONNECT_FIELDS) {
    const codec = codecOf(field, index);
    if (codec.fault(PILE, PILE) === 0) codec.value(PILE, PILE);
    codec.fixes(PILE, PILE);
  }
  const says = { record: PILE, email: PILE, employeeId: PILE };
  expect([naturalKey(says), userKey(says)]).toEqual([`email:${PILE}`, `record:${PILE}`]);
});

test('an answer', () => {
  const body = { email: PILE, custom_employee_id: PILE, first_name: PILE, profile_text: PILE, team_leader_email: PILE, groups: [PILE] };
  expect(api.readLookup(ROW.keys, answer(200, body)).kind).toBe('unknown');
  expect(api.readCreate(ROW, answer(201, body)).kind).toBe('unknown');
  const request = api.list();
  expect(api.readPage(request, answer(200, [body])).kind).toBe('page');
});
