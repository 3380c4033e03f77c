/** Modules that come in parts: in one call, once, of the same build only, and again where they did not come. */
import { expect, test } from 'vitest';
import { createParts, OtherBuildError, type Module, type Need, type Plan } from '../../../../gas/sidebar/parts/parts.js';

const PLAN: Plan = { build: 'abc', order: ['Main', 'Views'], places: { inside: 0, tree: 1, bulk: 1 } };
const page = (script: string, build = 'abc'): string => `<script data-build="${build}">${script}</script>\n`;

/** A page whose parts are these; a script in them names the modules that it adds. */
function sidebar(read: (names: readonly string[]) => Promise<readonly string[]>) {
  const calls: (readonly string[])[] = [];
  const runs: string[] = [];
  let own: Need | null = null;
  const modules: Readonly<Record<string, Module>> = {
    inside: () => ({ name: 'inside' }),
    tree: (need) => ({ name: 'tree', from: need('inside') }),
    bulk: () => ({ name: 'bulk' }),
  };
  const parts = createParts((script) => {
    runs.push(script);
    for (const name of script.split(' ')) parts.add({ [name]: modules[name]! });
  });
  parts.readBy((names) => (calls.push(names), read(names)));
  parts.add({ main: (need) => ({ own: (own = need) }) });
  parts.open('main', PLAN);
  return { parts, need: own!, calls, runs };
}
const PAGES = new Map([
  ['Main', page('inside')],
  ['Views', page('tree bulk')],
]);
const readAll = (names: readonly string[]) => Promise.resolve(names.map((name) => PAGES.get(name) ?? ''));

test('a module of the page needs no call', async () => {
  const { need, calls } = sidebar(readAll);
  expect(await need.load('main')).toEqual({ own: need });
  expect(calls).toEqual([]);
});

test('a part comes with those before it, in one call, and runs once', async () => {
  const { need, calls, runs } = sidebar(readAll);
  const [tree, bulk] = await Promise.all([need.load('tree'), need.load('bulk')]);
  expect([tree, bulk]).toEqual([{ name: 'tree', from: { name: 'inside' } }, { name: 'bulk' }]);
  expect([calls, runs]).toEqual([[['Main', 'Views']], ['inside', 'tree bulk']]);
});

test('a part that is there is not asked for again', async () => {
  const { need, calls } = sidebar(readAll);
  await need.load('inside');
  expect(await need.load('inside')).toBe(await need.load('inside'));
  await need.load('tree');
  expect(calls).toEqual([['Main'], ['Views']]);
});

test('a part of another build is not run, and is asked for anew', async () => {
  let build = 'old';
  const { need, runs } = sidebar((names) => Promise.resolve(names.map(() => page('inside', build))));
  await expect(need.load('inside')).rejects.toThrow(OtherBuildError);
  expect(runs).toEqual([]);
  build = 'abc';
  expect(await need.load('inside')).toEqual({ name: 'inside' });
});

test.each(['', 'inside', '<p>Sign in</p>'])('%j is no part', async (text) => {
  const { need, runs } = sidebar((names) => Promise.resolve(names.map(() => text)));
  await expect(need.load('inside')).rejects.toThrow(OtherBuildError);
  expect(runs).toEqual([]);
});

test('what did not come is asked for anew, and what was there stays', async () => {
  let isBroken = false;
  const { need, calls } = sidebar((names) => (isBroken ? Promise.reject(new Error('offline')) : readAll(names)));
  const inside = await need.load('inside');
  isBroken = true;
  await expect(need.load('tree')).rejects.toThrow('offline');
  expect(await need.load('inside')).toBe(inside);
  isBroken = false;
  expect(await need.load('tree')).toEqual({ name: 'tree', from: inside });
  expect(calls).toEqual([['Main'], ['Views'], ['Views']]);
});

test('the script of a part can be had without running it', async () => {
  const { parts, runs } = sidebar(readAll);
  expect(await parts.script('Views')).toBe('tree bulk');
  expect(runs).toEqual([]);
});
