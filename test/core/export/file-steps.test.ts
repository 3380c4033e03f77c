/** A file that is written in steps is the same file. */
import { expect, test } from 'vitest';
import { type Draft, fileOf, fileSteps } from '../../../core/export/index.js';

const TEXTS = ['plain', '', 'a "quoted" one', '=1+1', 'Zoë, 山田 😀', 'two\nlines', '\tbegins'];
const records = Array.from({ length: 3_000 }, (_, row) =>
  Array.from({ length: 4 }, (_, column) => TEXTS[(row * 3 + column) % TEXTS.length]!),
);

/** The file, and how many steps it took. */
function made(draft: Draft) {
  const steps = fileSteps(draft);
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count++;
  return { file: step.value, count };
}

test.each(['csv', 'plain-csv', 'unicode-text'] as const)('%s', (form) => {
  const draft: Draft = { name: 'team.txt', notes: ['A note.'], form, records };
  const { file, count } = made(draft);
  expect(Buffer.compare(file.bytes, fileOf(draft).bytes)).toBe(0);
  expect({ ...file, bytes: null }).toEqual({ ...fileOf(draft), bytes: null });
  expect(count).toBeGreaterThan(2);
});

test('without records it is what it is in one go', () => {
  const draft: Draft = { name: 'team.txt', notes: [], form: 'unicode-text', records: [] };
  expect([...made(draft).file.bytes]).toEqual([0xff, 0xfe]);
});
