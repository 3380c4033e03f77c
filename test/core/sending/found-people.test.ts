/** Whom several answers found: one person under two keys is one, two in one answer are two. */
import { expect, test } from 'vitest';
import { foundPeople } from '../../../core/sending/found-people.js';
import { ABSENT, found, user } from './model/contexts.js';

const ANN = user('ann@x.org', '1');
const counts = (...verdicts: Parameters<typeof foundPeople>[0]) =>
  foundPeople(verdicts).map(({ count, user: { email } }) => [email, count]);

test.each([
  ['nobody in answers that found nobody', [ABSENT, ABSENT], []],
  ['one in two answers', [found(ANN), found(ANN)], [['ann@x.org', 1]]],
  ['two in one answer', [found(ANN, ANN)], [['ann@x.org', 2]]],
  ['two, though a later answer has one', [found(ANN, ANN), found(ANN)], [['ann@x.org', 2]]],
  ['two, though an earlier answer has one', [found(ANN), found(ANN, ANN)], [['ann@x.org', 2]]],
  ['different people', [found(ANN), found(user('bob@x.org'))], [['ann@x.org', 1], ['bob@x.org', 1]]], // prettier-ignore
])('%s', (_name, verdicts, people) => expect(counts(...verdicts)).toEqual(people));

test('what the first answer tells of somebody stands', () => {
  const [first, second] = [
    { ...ANN, values: { name: 'A' } },
    { ...ANN, values: { name: 'B' } },
  ];
  expect(foundPeople([found(first), found(second)])[0]?.user).toBe(first);
});
