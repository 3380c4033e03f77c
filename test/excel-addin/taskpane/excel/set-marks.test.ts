/** Highlights over the genuine library: what they cost, and that nothing of the user's changes. */
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../../core/ports/index.js';
import { excelHost } from '../../../../excel-addin/taskpane/excel/excel-host.js';
import { userState, Workbook } from '../../../../workbench/workbook/index.js';
import { excelRealm, settled } from '../../support/excel-realm.js';

const cell = (row: number, column: number): Mark['range'] => ({ row, column, rows: 1, columns: 1 });

/** A workbook with a bit of everything that a user can do to a sheet. */
function decorated(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Team');
  sheet.setValues(1, 1, [
    ['Email', 'Level'],
    ['ann@x.org', 3],
    ['bob', 9],
  ]);
  sheet.setFill(cell(3, 1), '#ffff00');
  sheet.setNote(3, 1, 'ask Bob');
  sheet.setValidation({ row: 2, column: 2, rows: 2, columns: 1 }, 'number between 1 and 5');
  sheet.setRules([
    { id: 'user-1', ranges: [cell(2, 2)], formula: '=B2>5', condition: '', style: { bold: true } },
    { id: 'user-2', ranges: [{ row: 1, column: 1, rows: 3, columns: 2 }], formula: null, condition: 'ColorScale red to green', style: {} },
    { id: 'user-3', ranges: [cell(3, 1)], formula: null, condition: 'CellValue greater than 5', style: { background: '#00ff00' } },
  ]);
  return workbook;
}

async function hostOver(workbook: Workbook) {
  const realm = excelRealm(workbook);
  const host = excelHost(realm.run);
  const sheet = (await host.listSheets())[0]!;
  return { ...realm, host, id: sheet.id, ours: () => workbook.active.rules.filter((rule) => rule.formula?.includes('muster:')) };
}

describe('setMarks', () => {
  test('leaves fills, notes, validations and rules of the user byte for byte, while marked and after clearing', async () => {
    const workbook = decorated();
    const before = userState(workbook);
    const { host, id, ours } = await hostOver(workbook);
    expect(await host.setMarks(id, [{ level: 'error', range: cell(3, 1) }])).toEqual({ shown: 1, leftOut: 0 });
    expect(ours()).toHaveLength(1);
    expect(userState(workbook)).toBe(before);
    await host.setMarks(id, []);
    expect(ours()).toEqual([]);
    expect(userState(workbook)).toBe(before);
  });

  test('replaces the whole set', async () => {
    const { host, id, ours } = await hostOver(decorated());
    await host.setMarks(id, [
      { level: 'error', range: cell(2, 1) },
      { level: 'warning', range: cell(3, 1) },
    ]);
    await host.setMarks(id, [{ level: 'change', range: cell(3, 2) }]);
    expect(ours().map(({ formula, ranges }) => ({ formula, ranges }))).toEqual([
      { formula: expect.stringMatching(/^=LEN\("muster:change \w+\.0"\)>0$/u) as unknown, ranges: [cell(3, 2)] },
    ]);
  });

  test('removes a copy that the user made by hand, by its tag', async () => {
    const workbook = decorated();
    const { host, id, ours } = await hostOver(workbook);
    await host.setMarks(id, [{ level: 'error', range: cell(3, 1) }]);
    const [first] = ours();
    workbook.active.setRules([...workbook.active.rules, { ...first!, id: 'pasted', ranges: [cell(9, 9)] }]);
    await host.setMarks(id, []);
    expect(ours()).toEqual([]);
  });

  test('removes what it can when a rule of the user cannot be read', async () => {
    const workbook = decorated();
    const { host, id, ours } = await hostOver(workbook);
    await host.setMarks(id, [{ level: 'error', range: cell(3, 1) }]);
    const broken = { id: 'broken', ranges: [cell(1, 1)], formula: '=A1>1', condition: '', style: {}, fragile: true };
    workbook.active.setRules([broken, ...workbook.active.rules]);
    expect(await host.setMarks(id, [])).toEqual({ shown: 0, leftOut: 0 });
    expect(ours()).toEqual([]);
    expect(workbook.active.rules.map((rule) => rule.id)).toEqual(['broken', 'user-1', 'user-2', 'user-3']);
  });

  test('marks 5,000 scattered cells in one request below 100 kB', async () => {
    const { host, id, sim, ours } = await hostOver(decorated());
    const marks = Array.from({ length: 5000 }, (_, at): Mark => ({
      level: at % 2 ? 'error' : 'warning',
      range: cell(2 + at * 2, 1 + (at % 18)),
    }));
    sim.resetCounters();
    expect(await host.setMarks(id, marks)).toEqual({ shown: 5000, leftOut: 0 });
    const adding = sim.counters.log.filter(({ body }) => body.includes('GetRanges'));
    expect(adding).toHaveLength(1);
    expect(adding[0]!.requestBytes).toBeLessThan(100_000);
    expect(ours().flatMap((rule) => rule.ranges)).toHaveLength(5000);
  });

  test('costs no more round trips for 5,000 marks than for one', async () => {
    const { host, id, sim } = await hostOver(decorated());
    const count = async (marks: readonly Mark[]): Promise<number> => {
      await host.setMarks(id, []);
      sim.resetCounters();
      await host.setMarks(id, marks);
      return sim.counters.syncs;
    };
    const many = Array.from({ length: 5000 }, (_, at): Mark => ({ level: 'error', range: cell(2 + at * 2, 1) }));
    expect(await count(many)).toBe(await count(many.slice(0, 1)));
  });

  test('keeps each list of addresses within 8,000 characters', async () => {
    const { host, id, sim } = await hostOver(decorated());
    await host.setMarks(
      id,
      Array.from({ length: 3000 }, (_, at): Mark => ({ level: 'error', range: cell(1_000_000 + at, 16_000) })),
    );
    const lists = sim.counters.log.flatMap(({ body }) =>
      [...body.matchAll(/"GetRanges".*?"Arguments":\["([^"]*)"\]/gu)].map((match) => match[1]!),
    );
    expect(lists.length).toBeGreaterThan(3);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8000);
  });

  test('shows errors first and says what is left out when there are too many', async () => {
    const { host, id, ours } = await hostOver(decorated());
    const warnings = Array.from({ length: 160_000 }, (_, at): Mark => ({ level: 'warning', range: cell(1 + (at >> 3), 1 + (at & 7)) }));
    const report = await host.setMarks(id, [...warnings, { level: 'error', range: cell(20_000, 1) }]);
    expect(report).toMatchObject({ reason: 'too-many' });
    expect(report.shown + report.leftOut).toBe(160_001);
    expect(ours().filter((rule) => rule.formula?.includes('muster:error'))).toHaveLength(1);
  });

  test('lists only, and changes nothing, on a protected sheet', async () => {
    const workbook = decorated();
    workbook.active.protected = true;
    const { host, id, ours } = await hostOver(workbook);
    expect(await host.setMarks(id, [{ level: 'error', range: cell(3, 1) }])).toEqual({ shown: 0, leftOut: 1, reason: 'protected' });
    expect(ours()).toEqual([]);
  });
});

describe('changeMarks', () => {
  const scattered = Array.from({ length: 5000 }, (_, at): Mark => ({ level: 'error', range: cell(2 + at * 2, 1 + (at % 18)) }));
  const nothing = { row: 4000, rows: 4, marks: [] };

  async function marked() {
    const bench = await hostOver(decorated());
    await bench.host.setMarks(bench.id, scattered);
    await settled(); // what the library lets go of afterwards is a request too
    bench.sim.resetCounters();
    return bench;
  }

  test('writes only the rules that differ, in three requests', async () => {
    const { host, id, sim, ours } = await marked();
    const before = ours();
    expect(await host.changeMarks(id, [nothing])).toEqual({ shown: 4998, leftOut: 0 });
    expect(before.length - ours().filter(({ formula }) => before.some((rule) => rule.formula === formula)).length).toBe(1);
    const released = sim.counters.log.filter(({ body }) => body.includes('_RemoveReference')).length;
    expect(sim.counters.syncs - released).toBe(3);
    expect(Math.max(...sim.counters.log.map(({ requestBytes }) => requestBytes))).toBeLessThan(25_000);
  });

  test('asks nothing of Excel where no mark differs', async () => {
    const { host, id, sim } = await marked();
    const same = scattered.filter(({ range }) => range.row >= 4000 && range.row < 4004);
    expect(await host.changeMarks(id, [{ ...nothing, marks: same }])).toEqual({ shown: 5000, leftOut: 0 });
    expect(sim.counters.syncs).toBe(0);
  });

  test('in doubt looks whether the rules stand, in two requests, and writes nothing where they do', async () => {
    const { host, id, sim, ours } = await marked();
    const before = ours();
    expect(await host.changeMarks(id, [], [])).toEqual({ shown: 5000, leftOut: 0 });
    expect(sim.counters.log.filter(({ body }) => !body.includes('_RemoveReference'))).toHaveLength(2);
    expect(ours()).toEqual(before);
  });

  test('in doubt sets all marks again where a rule has become larger', async () => {
    const { host, id, workbook, ours } = await marked();
    const [first, ...others] = workbook.active.rules;
    workbook.active.setRules([{ ...first!, ranges: [...first!.ranges, cell(9, 30)] }, ...others]);
    expect(await host.changeMarks(id, [], [])).toEqual({ shown: 5000, leftOut: 0 });
    expect(ours().flatMap((rule) => rule.ranges)).toHaveLength(5000);
  });

  test('sets all marks again where one of our rules was removed or pasted elsewhere', async () => {
    const { host, id, workbook, ours } = await marked();
    const [first, ...others] = workbook.active.rules;
    workbook.active.setRules(others);
    await host.changeMarks(id, [nothing]);
    expect(ours().flatMap((rule) => rule.ranges)).toHaveLength(4998);
    workbook.active.setRules([...workbook.active.rules, { ...workbook.active.rules[0]!, id: 'pasted', ranges: [cell(9, 30)] }]);
    await host.changeMarks(id, [{ row: 2, rows: 1, marks: [] }]);
    expect(ours().flatMap((rule) => rule.ranges)).toHaveLength(4997);
    expect(ours().some((rule) => rule.id === first!.id || rule.id === 'pasted')).toBe(false);
  });

  test('sets all marks again after a request that failed', async () => {
    const { host, id, sim, ours } = await marked();
    sim.failNext('GeneralException');
    await expect(host.changeMarks(id, [nothing])).rejects.toThrow();
    expect(await host.changeMarks(id, [])).toEqual({ shown: 4998, leftOut: 0 });
    expect(ours().flatMap((rule) => rule.ranges)).toHaveLength(4998);
  });
});
