/** What the workbook keeps of how its sheets are read, and what comes back of it. */
import { describe, expect, test } from 'vitest';
import { memorySettings } from '../../../core/memory/index.js';
import type { Host } from '../../../core/ports/index.js';
import { EMPTY_READING, loadReadings, saveReadings } from '../../../core/session/reading-store.js';

const KEY = 'muster.reading';
const hostOf = (text?: string): Host => ({ settings: memorySettings(text === undefined ? {} : { [KEY]: text }) }) as Host;
const load = (stored: unknown) => loadReadings(hostOf(JSON.stringify(stored)));

const whole = {
  target: '',
  header: ['fullname', 'staffid'],
  columns: { staffid: 'employeeId', desk: '' },
  values: { role: 'Agent' },
  made: {
    email: { kind: 'email-pattern', pattern: '{f}{l}@x.org' },
    firstName: { kind: 'name-part', heading: 'fullname', part: 'first', order: 'last-first' },
  },
  words: { employmentStatus: { vz: 'Full Time' } },
  people: { teamLeader: { a: 'b' } },
  fields: { staffid: 'employeeId' },
} as const;

describe('what comes back', () => {
  test('is what was kept', async () => {
    const host = hostOf();
    await saveReadings(host, [whole]);
    expect(await loadReadings(host)).toEqual([whole]);
  });

  test('of another target names it, of the default one it looks as it always did', async () => {
    const host = hostOf();
    await saveReadings(host, [{ ...whole, target: 'club' }, whole]);
    expect((await loadReadings(host)).map(({ target }) => target)).toEqual(['club', '']);
    const { readings } = JSON.parse((await host.settings.get(KEY)) ?? '') as { readings: object[] };
    expect(readings.map((reading) => 'target' in reading)).toEqual([true, false]);
  });

  test.each([undefined, '', 'null', '[]', '{', '{"readings":1}', '{"readings":[1,null,"x",{}]}', '{"v":9}'])(
    '%s is nothing',
    async (text) => {
      expect(await loadReadings(hostOf(text))).toEqual([]);
    },
  );

  test('an older form lacks parts, which are empty', async () => {
    expect(await load({ readings: [{ header: ['a'], values: { role: 'Agent' } }] })).toEqual([
      { ...EMPTY_READING, header: ['a'], values: { role: 'Agent' } },
    ]);
  });

  test('a broken part takes no other with it', async () => {
    const [reading] = await load({
      readings: [{ ...whole, columns: 7, words: { a: 1, b: { c: 'd' } }, made: { x: { kind: 'magic' }, email: whole.made.email } }],
    });
    expect(reading).toMatchObject({
      columns: {},
      values: whole.values,
      words: { a: {}, b: { c: 'd' } },
      made: { x: null, email: whole.made.email },
    });
  });

  test('what a later form knows more of is written back', async () => {
    const host = hostOf(JSON.stringify({ v: 2, readings: [{ ...whole, later: { kind: 'new' } }] }));
    await saveReadings(host, await loadReadings(host));
    expect(await host.settings.get(KEY)).toContain('"later":{"kind":"new"}');
  });
});

describe('room', () => {
  const long = (name: string) => ({ ...whole, header: [name], words: { role: { ['あ'.repeat(1_000)]: 'x' } } });

  test('what was decided longest ago makes room', async () => {
    const host = hostOf();
    await saveReadings(host, ['a', 'b', 'c', 'd'].map(long));
    expect((await loadReadings(host)).map(({ header }) => header[0])).toEqual(['a', 'b']);
    expect(new TextEncoder().encode((await host.settings.get(KEY)) ?? '').length).toBeLessThan(8_600);
  });

  test('nothing to keep leaves nothing behind', async () => {
    const host = hostOf(JSON.stringify({ v: 1, readings: [whole] }));
    await saveReadings(host, []);
    expect(await host.settings.get(KEY)).toBeNull();
  });
});
