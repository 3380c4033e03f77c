/** Marks at Google: rules of ours by their tag, first in the list, and what happens where the host refuses. */
import { expect, test } from 'vitest';
import type { Mark, MarkLevel } from '../../../core/ports/index.js';
import type { ConditionalRule } from '../../../workbench/workbook/index.js';
import { gasBench } from '../support/gas-bench.js';

const at = (row: number, level: MarkLevel = 'error'): Mark => ({ level, range: { row, column: 1, rows: 1, columns: 1 } });
const theirs = (id: string, part: Partial<ConditionalRule> = {}): ConditionalRule => ({
  id,
  ranges: [{ row: 1, column: 1, rows: 5, columns: 1 }],
  formula: '=A1="x"',
  condition: '',
  style: { background: '#123456' },
  ...part,
});

/** Of a rule of ours the word that says its level; what follows makes the rule one of its own. */
const wordOf = ({ formula }: ConditionalRule): string | null => /^="(muster:\w+) [\w.-]+"<>""$/u.exec(formula ?? '')?.[1] ?? formula;

test('one rule per level, errors first, all before the user’s', async () => {
  const { host, workbook } = gasBench();
  workbook.active.setRules([theirs('u')]);
  await host.sheet.setMarks('0', [at(3, 'change'), at(2, 'warning'), at(1), at(4)]);
  expect(workbook.active.rules.map((rule) => [wordOf(rule), rule.ranges.length, rule.style])).toEqual([
    ['muster:error', 2, { background: '#f4c7c3', bold: true }],
    ['muster:warning', 1, { background: '#fce8b2', bold: true }],
    ['muster:change', 1, { background: '#b7e1cd', bold: true }],
    ['=A1="x"', 1, { background: '#123456' }],
  ]);
});

test('a rule that the host cannot take back leaves all rules as they were, and is told', async () => {
  const { host, workbook } = gasBench();
  workbook.active.setRules([theirs('u', { formula: "=Other!A1=1", fragile: true })]); // prettier-ignore
  expect(await host.sheet.setMarks('0', [at(1)])).toEqual({ shown: 0, leftOut: 1, reason: 'refused' });
  expect(workbook.active.rules.map((rule) => rule.id)).toEqual(['u']);
});

test('clearing a sheet without marks of ours writes nothing, so even such a rule does no harm', async () => {
  const { host, workbook, script } = gasBench();
  workbook.active.setRules([theirs('u', { fragile: true })]);
  expect(await host.sheet.setMarks('0', [])).toEqual({ shown: 0, leftOut: 0 });
  expect(script.counter.get('Sheet.setConditionalFormatRules')).toBeUndefined();
});

test('a user’s rule that only mentions our word in another way stays', async () => {
  const { host, workbook } = gasBench();
  workbook.active.setRules([theirs('u', { formula: null, condition: 'text contains muster:error' })]);
  await host.sheet.setMarks('0', [at(1)]);
  await host.sheet.setMarks('0', []);
  expect(workbook.active.rules.map((rule) => rule.id)).toEqual(['u']);
});

test('beyond ten thousand the least urgent are left out', async () => {
  const { host, workbook } = gasBench();
  workbook.active.setValues(
    1,
    1,
    Array.from({ length: 11_000 }, () => ['x']),
  );
  const marks = Array.from({ length: 10_500 }, (_, index) => at(index + 1, index < 600 ? 'change' : 'error'));
  expect(await host.sheet.setMarks('0', marks)).toEqual({ shown: 10_000, leftOut: 500, reason: 'too-many' });
  const shown = workbook.active.rules.map((rule) => [wordOf(rule), rule.ranges.length]);
  expect(shown.at(-1)).toEqual(['muster:change', 100]);
  expect(Math.max(...shown.map((rule) => Number(rule[1])))).toBe(1_000);
});

test('a mark over several columns keeps its rectangle', async () => {
  const { host, workbook } = gasBench();
  workbook.active.setValues(1, 1, [Array(40).fill('x')]);
  const range = { row: 1, column: 26, rows: 3, columns: 4 };
  await host.sheet.setMarks('0', [{ level: 'change', range }]);
  expect(workbook.active.rules[0]?.ranges).toEqual([range]);
});

const scattered = Array.from({ length: 3_000 }, (_, index) => at(2 * index + 1));
const formulas = (workbook: ReturnType<typeof gasBench>['workbook']) => workbook.active.rules.map((rule) => rule.formula);
const changed = { row: 4_001, rows: 1, marks: [] };

function longSheet(): ReturnType<typeof gasBench> {
  const bench = gasBench();
  bench.workbook.active.setValues(1, 1, Array.from({ length: 6_000 }, () => ['x'])); // prettier-ignore
  return bench;
}

test('a change crosses to the server as the one rule that differs; the others stay the same', async () => {
  const { host, workbook, script } = longSheet();
  workbook.active.setRules([theirs('u')]);
  await host.sheet.setMarks('0', scattered);
  const before = formulas(workbook);
  script.counter.clear();
  expect(await host.sheet.changeMarks('0', [changed])).toEqual({ shown: 2_999, leftOut: 0 });
  expect(formulas(workbook).filter((formula) => !before.includes(formula))).toHaveLength(1);
  expect(workbook.active.rules.at(-1)?.id).toBe('u');
  expect(Object.fromEntries(script.counter)).toMatchObject({
    'Sheet.getConditionalFormatRules': 1,
    'Sheet.getRangeList': 1,
    'Sheet.setConditionalFormatRules': 1,
  });
});

test('a change after somebody removed a rule sets all of them again', async () => {
  const { host, workbook } = longSheet();
  await host.sheet.setMarks('0', scattered);
  workbook.active.setRules(workbook.active.rules.slice(1));
  await host.sheet.changeMarks('0', [changed]);
  expect(workbook.active.rules.flatMap((rule) => rule.ranges)).toHaveLength(2_999);
});

test('of another pane on the same sheet nothing is left, and its next change sets all of its own', async () => {
  const one = longSheet();
  const other = gasBench({ workbook: one.workbook });
  await one.host.sheet.setMarks('0', scattered);
  await other.host.sheet.setMarks('0', [at(2), at(4)]);
  expect(one.workbook.active.rules.flatMap((rule) => rule.ranges)).toHaveLength(2);
  await one.host.sheet.changeMarks('0', [changed]);
  expect(one.workbook.active.rules.flatMap((rule) => rule.ranges)).toHaveLength(2_999);
});

test('in doubt it is looked whether the rules stand, and nothing is written where they do', async () => {
  const { host, workbook, script } = longSheet();
  await host.sheet.setMarks('0', scattered);
  const before = formulas(workbook);
  script.counter.clear();
  expect(await host.sheet.changeMarks('0', [], [])).toEqual({ shown: 3_000, leftOut: 0 });
  expect(script.counter.get('Sheet.setConditionalFormatRules')).toBeUndefined();
  expect([formulas(workbook), script.counter.get('Sheet.getConditionalFormatRules')]).toEqual([before, 1]);
});

test('a rule that a pasted cell took along is set again, without that cell', async () => {
  const { host, workbook } = longSheet();
  await host.sheet.setMarks('0', scattered);
  const [first, ...others] = workbook.active.rules;
  workbook.active.setRules([{ ...first!, ranges: [...first!.ranges, { row: 2, column: 9, rows: 1, columns: 1 }] }, ...others]);
  await host.sheet.changeMarks('0', [], []);
  expect(workbook.active.rules.flatMap((rule) => rule.ranges)).toHaveLength(3_000);
});
