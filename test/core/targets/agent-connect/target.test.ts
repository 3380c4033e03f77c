/** What the product says of Agent Connect before anything is sent. */
import { expect, test } from 'vitest';
import { agentConnect } from '../../../../core/targets/agent-connect/index.js';

test('what cannot be taken back is named', () => {
  expect(agentConnect.irreversible).toEqual([{ field: 'manageTeam', to: true }, { field: 'temporaryPassword' }]);
});

test('a create may send a mail, and nothing can hold it back', () => {
  expect([agentConnect.createMails, agentConnect.canDelayWelcome]).toEqual([true, false]);
});

test('every field that is named irreversible is one of the roster', () => {
  const keys = agentConnect.fields.map(({ key }) => key);
  expect(agentConnect.irreversible.filter(({ field }) => !keys.includes(field))).toEqual([]);
});

test('people who exist can be changed', () => {
  expect(agentConnect.api({}).updates).toBeDefined();
});
