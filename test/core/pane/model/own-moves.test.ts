/** Echoes of the pane's own moves, told from moves of the user. */
import { expect, test } from 'vitest';
import { createOwnMoves } from '../../../../core/pane/model/own-moves.js';

const a = { row: 1, column: 1 };
const b = { row: 2, column: 1 };
const c = { row: 3, column: 1 };

test('a move that was not asked for is the user’s', () => {
  expect(createOwnMoves().isEcho(a)).toBe(false);
});

test('an echo is known once', () => {
  const moves = createOwnMoves();
  moves.expect(a);
  expect([moves.isEcho(a), moves.isEcho(a)]).toEqual([true, false]);
});

test('late echoes come in their order', () => {
  const moves = createOwnMoves();
  for (const cell of [a, b, c]) moves.expect(cell);
  expect([a, b, c].map(moves.isEcho)).toEqual([true, true, true]);
});

test('a merged echo settles the moves before it', () => {
  const moves = createOwnMoves();
  for (const cell of [a, b, c]) moves.expect(cell);
  expect([moves.isEcho(c), moves.isEcho(a)]).toEqual([true, false]);
});

test('a host that never echoes does not make it grow', () => {
  const moves = createOwnMoves();
  for (let row = 1; row <= 100; row += 1) moves.expect({ row, column: 1 });
  expect([moves.isEcho({ row: 1, column: 1 }), moves.isEcho({ row: 100, column: 1 })]).toEqual([false, true]);
});
