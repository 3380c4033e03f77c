/** Leaders go first, whatever the order of the rows. */
import { describe, expect, test } from 'vitest';
import { type Cells, PERSON, resolve } from '../roster/support/sheet.js';

const person = (name: string, leader: string): Cells => ({ ...PERSON, email: `${name}@x.org`, manageTeam: 'y', teamLeader: leader });

/** Names in the order in which the rows would be sent. */
const orderOf = (people: Cells[]): string =>
  resolve(people)
    .order.map((row) => String(people[row]?.email).split('@')[0])
    .join(' ');

describe('the order', () => {
  test('puts leaders before those who report to them', () => {
    expect(orderOf([person('c', 'b@x.org'), person('b', 'a@x.org'), person('a', 'unassigned')])).toBe('a b c');
  });

  test('keeps the order of the sheet within a level', () => {
    const people = [person('z', 'a@x.org'), person('b', 'unassigned'), person('a', 'unassigned'), person('c', 'b@x.org')];
    expect(orderOf(people)).toBe('b a z c');
  });

  test('holds each person once, loops included, and nobody else', () => {
    const people = [person('a', 'b@x.org'), person('b', 'a@x.org'), person('c', 'a@x.org'), {}, { lastName: 'Total' }];
    expect([...resolve(people).order].sort((a, b) => a - b)).toEqual([0, 1, 2]);
  });

  test('stands for a chain of a thousand without running out of stack', () => {
    const people = Array.from({ length: 1000 }, (_, i) => person(`p${i}`, i === 999 ? 'unassigned' : `p${i + 1}@x.org`));
    expect(resolve(people).order).toEqual(Array.from({ length: 1000 }, (_, i) => 999 - i));
  });
});
