/** What the keys do on the picture. */
import { describe, expect, test } from 'vitest';
import { chartMove } from '../../../../workbench/grid/tree/chart-keys.js';
import { layOut } from '../../../../workbench/grid/tree/layout.js';
import { team } from '../../../core/pane/states/trees.js';

const [OLIVIA, ANN, BO, CY, ZOE, LOU] = [0, 1, 2, 3, 12, 13];
const layout = layOut(team, new Set([ZOE, OLIVIA]));
const press = (key: string, item: number | null, isShift = false) =>
  chartMove(key, isShift, layout, item === null ? -1 : layout.boxOf(item));

describe('arrows', () => {
  test('walk up and down in a column, whatever is between', () => {
    expect([press('ArrowDown', ANN), press('ArrowUp', BO), press('ArrowDown', ZOE)]).toEqual([{ to: BO }, { to: ANN }, { to: LOU }]);
  });

  test('walk out to the leader and in to the first of the people, opening them first', () => {
    expect([press('ArrowLeft', ANN), press('ArrowRight', OLIVIA), press('ArrowRight', ANN)]).toEqual([
      { to: OLIVIA },
      { to: ANN },
      { fold: ANN },
    ]);
  });

  test('stay where there is nowhere to go', () => {
    expect([press('ArrowRight', BO), press('ArrowLeft', ZOE), press('ArrowUp', ZOE)]).toEqual([{ to: BO }, { to: ZOE }, { to: ZOE }]);
  });

  test('begin at the top', () => {
    expect(press('ArrowDown', null)).toEqual({ to: ZOE });
  });

  test('with Shift move the picture', () => {
    expect(press('ArrowDown', ANN, true)).toEqual({ pan: [0, -80] });
  });
});

test('Enter goes to the row, Space folds, Home and End go to both ends', () => {
  expect([press('Enter', CY), press('Enter', ANN), press(' ', ANN), press(' ', BO)]).toEqual([null, { choose: ANN }, { fold: ANN }, null]);
  expect([press('Home', BO), press('End', null)]).toEqual([{ to: ZOE }, { to: layout.boxes.at(-1)!.item }]);
});

test('plus, minus and zero zoom, and other keys are left alone', () => {
  expect([press('+', null), press('-', null), press('0', null), press('x', ANN)]).toEqual([
    { zoom: 1.25 },
    { zoom: 0.8 },
    { whole: true },
    null,
  ]);
});
