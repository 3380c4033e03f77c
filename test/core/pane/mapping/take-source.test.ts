/** A new source takes the place of the one before it. */
import { expect, test } from 'vitest';
import { createPaneModel } from '../../../../core/pane/model/pane-model.js';
import type { Decision } from '../../../../core/pane/mapping/take-source.js';
import { takeSource } from '../../../../core/pane/mapping/take-source.js';
import { formatsFor } from '../../../../core/pane/format.js';
import { english } from '../../../../core/pane/strings/en/index.js';
import type { MappingView } from '../../../../core/session/state.js';
import { fakeSession } from '../fake-session.js';
import { states } from '../states/index.js';
import { noAddress, onlyName } from '../states/readings.js';

const nothing: Decision = { source: 'none', column: null, value: '', made: null };
const first = onlyName.mapping[0]!;

async function calls(line: MappingView, decision: Partial<Decision>, check = onlyName): Promise<string[]> {
  const session = fakeSession(states.unsure.state);
  const pane = createPaneModel(session, english(formatsFor('en')));
  await takeSource(pane, check, line, { ...nothing, ...decision });
  pane.dispose();
  return session.calls;
}

test('a column takes the place of a value', async () => {
  expect(await calls({ ...first, source: 'value', value: 'y' }, { source: 'column', column: 3 })).toEqual([
    'setColumnValue ["firstName",""]',
    'chooseColumn ["firstName",3]',
  ]);
});
test('a value takes the place of a column', async () => {
  expect(await calls({ ...first, source: 'column', column: 3 }, { source: 'value', value: 'y' })).toEqual([
    'chooseColumn ["firstName",null]',
    'setColumnValue ["firstName","y"]',
  ]);
});
test('nothing takes the place of what was made', async () => {
  expect(await calls({ ...first, source: 'made' }, {})).toEqual(['makeColumn ["firstName",null]']);
});
test('whole names give both names where both are lacking', async () => {
  const made = { kind: 'name-part', heading: 'fullname', part: 'first', order: 'last-first' } as const;
  expect(await calls(first, { source: 'made', made })).toEqual([
    `makeColumn ["firstName",${JSON.stringify(made)}]`,
    `makeColumn ["lastName",${JSON.stringify({ ...made, part: 'last' })}]`,
  ]);
  expect(await calls({ ...first, source: 'made' }, { source: 'made', made }, noAddress)).toHaveLength(1);
});
test('a pattern makes one field', async () => {
  const made = { kind: 'email-pattern', pattern: '{f}@x.org' } as const;
  expect(await calls(first, { source: 'made', made })).toEqual([`makeColumn ["firstName",${JSON.stringify(made)}]`]);
});
