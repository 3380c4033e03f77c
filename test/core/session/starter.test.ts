/** A sheet to begin with: made beside the others, in front and checked at once, in every target's and every language's headings. */
import { afterEach, describe, expect, test } from 'vitest';
import { de } from '../../../core/issues/messages/de/index.js';
import { en } from '../../../core/issues/messages/en/index.js';
import { es } from '../../../core/issues/messages/es/index.js';
import { fr } from '../../../core/issues/messages/fr/index.js';
import { ja } from '../../../core/issues/messages/ja/index.js';
import { pt } from '../../../core/issues/messages/pt/index.js';
import { type Catalogue, speak } from '../../../core/issues/messages/spoken.js';
import type { MemoryHost } from '../../../core/memory/index.js';
import type { CellGrid, Host } from '../../../core/ports/index.js';
import type { Session } from '../../../core/session/session.js';
import { targets } from '../../../core/targets/index.js';
import { stage, type Stage } from './support/stage.js';

const LANGUAGES: readonly Catalogue[] = [en, de, es, fr, ja, pt];
const TARGETS = Object.values(targets);
const OTHERS = TARGETS.slice(1);
afterEach(() => speak(null));

async function started(options: Parameters<typeof stage>[0] = {}): Promise<Stage> {
  const all = stage({ rows: [['Something of the user']], others: OTHERS, ...options });
  await all.session.start();
  return all;
}

async function inFront({ host }: Stage): Promise<{ name: string; grid: CellGrid }> {
  const sheet = (await host.sheet.listSheets()).find(({ active }) => active)!;
  return { name: sheet.name, grid: await host.sheet.readGrid(sheet.id) };
}

const errorsOf = ({ state }: Session) =>
  state.check!.codes.filter(({ level }) => level === 'error').map(({ code, count }) => [code, count]);

describe.each(TARGETS)('$label', ({ id, uploads, fields }) => {
  test.each(LANGUAGES)('a sample in $tag is understood column by column, and nothing but its mistakes is found', async (language) => {
    const all = await started();
    await all.session.chooseTarget(id);
    speak(language);
    await all.session.makeStarter('sample');
    const { check, sheet, problem } = all.session.state;
    expect([problem, sheet?.name, check?.people]).toEqual([null, language.files.starters.sample, 12]);
    expect(check!.unusedHeadings).toEqual([]);
    expect(check!.mapping.filter(({ source }) => source === 'none').map(({ field }) => field)).toEqual(
      fields
        .filter(({ key, kind }) => (uploads ? !uploads.create.includes(key) : kind === 'status' || kind === 'record'))
        .map(({ key }) => key),
    );
    const hasLeaders = fields.some(({ kind }) => kind === 'leader');
    expect(errorsOf(all.session)).toEqual(
      expect.arrayContaining([['email-format', 1], ['required', 1], hasLeaders ? ['leader-not-found', 1] : ['email-duplicate', 2]]),
    );
    expect(check!.counts).toMatchObject({ error: hasLeaders ? 3 : 4, warning: 0 });
  });

  test.each(LANGUAGES)('a template in $tag holds headings alone', async (language) => {
    const all = await started();
    await all.session.chooseTarget(id);
    speak(language);
    await all.session.makeStarter('template');
    const { name, grid } = await inFront(all);
    expect([name, grid.rows.length, all.session.state.check?.people]).toEqual([language.files.starters.template, 1, 0]);
    if (language !== en) return;
    const own = uploads ? uploads.create : fields.filter(({ kind }) => kind !== 'status' && kind !== 'record').map(({ key }) => key);
    expect(grid.rows[0]).toEqual(own.map((key) => fields.find((field) => field.key === key)!.heading));
  });
});

describe('the sample', () => {
  test('keeps zeros before an ID, and has days where the target wants them', async () => {
    const all = await started();
    await all.session.makeStarter('sample');
    const { grid } = await inFront(all);
    const column = (heading: string) => grid.rows[0]!.indexOf(heading);
    expect(grid.rows[1]![column('Employee ID')]).toBe('00701');
    expect(grid.shown?.[1]?.[column('Start Date')] ?? grid.rows[1]![column('Start Date')]).toBe('2023-09-04');
  });

  test('has nobody at a real address', async () => {
    const all = await started();
    await all.session.makeStarter('sample');
    const { grid } = await inFront(all);
    const addresses = grid.rows.flat().filter((value) => typeof value === 'string' && value.includes('@'));
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((value) => !/@example[.,]com$/u.test(String(value)))).toEqual([]);
  });

  test('is mended by its first fixes', async () => {
    const all = await started();
    await all.session.makeStarter('sample');
    for (const code of ['email-format', 'leader-not-found']) {
      const fix = all.session.state.check!.issues({ code }).at(0).fixes[0]!;
      await all.session.applyFix(fix);
    }
    expect(errorsOf(all.session)).toEqual([['required', 1]]);
  });

  test('stands beside what was there, each under a name of its own', async () => {
    const all = await started();
    await all.session.makeStarter('sample');
    await all.session.makeStarter('sample');
    expect((await all.host.sheet.listSheets()).map(({ name }) => name)).toEqual(['Team', 'Muster sample', 'Muster sample (2)']);
    expect(await all.cells()).toEqual([['Something of the user']]);
  });

  test('is of new people, also where existing ones were to be changed', async () => {
    const all = await started();
    await all.session.chooseMode('update');
    await all.session.makeStarter('sample');
    expect(all.session.state.mode).toBe('create');
  });

  test('names what the target is known to have', async () => {
    const all = await started();
    await all.session.chooseTarget('amazon-connect');
    await all.session.makeStarter('sample');
    const { grid } = await inFront(all);
    expect(grid.rows[1]).toContain('Basic Routing Profile');
  });
});

describe('where no sheet can be added', () => {
  const without = (host: MemoryHost): Host => {
    const { addSheet: _, ...sheet } = host.sheet;
    return { ...host, sheet };
  };
  const refusing = (host: MemoryHost): Host => ({
    ...host,
    sheet: {
      ...host.sheet,
      addSheet: () => Promise.reject(new Error('The sheet is protected, so Excel refuses the change. Unprotect it, or ask its owner.')),
    },
  });

  test.each([
    ['the host has no such thing', without, 'This spreadsheet does not let Muster add sheets.'],
    ['it refuses', refusing, 'The sheet is protected, so Excel refuses the change. Unprotect it, or ask its owner.'],
  ])('it is said: %s', async (_, wrap, why) => {
    const all = await started({ wrap });
    await all.session.makeStarter('sample');
    expect(all.session.state.problem).toMatchObject({ what: 'No sheet can be added.', why });
    expect((await inFront(all)).name).toBe('Team');
    expect(all.session.state.check).toBeNull();
  });
});
