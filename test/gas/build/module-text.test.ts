/** A chunk as a function of the sidebar's collection: what it takes, what it gives, and what comes later. */
import { describe, expect, test } from 'vitest';
import { moduleText } from '../../../gas/build/module-text.mjs';
import { createParts, type Module } from '../../../gas/sidebar/parts/parts.js';

const nameOf = (path: string): string => path.replace(/^\.\/|\.js$/gu, '');
// eslint-disable-next-line @typescript-eslint/no-implied-eval -- the built text is what is under test
const moduleOf = (chunk: string): Module => (new Function(`return ${moduleText(chunk, nameOf)}`) as () => Module)();

/** What the module `main` exports, with these chunks beside it. */
function exportsOf(main: string, others: Readonly<Record<string, string>> = {}): Record<string, unknown> {
  const parts = createParts(() => undefined);
  const made: Record<string, unknown> = {};
  parts.add(Object.fromEntries(Object.entries(others).map(([name, chunk]) => [name, moduleOf(chunk)])));
  parts.add({ main: (need) => Object.assign(made, moduleOf(main)(need)) });
  parts.open('main', { build: 'b', order: [], places: {} });
  return made;
}

describe('moduleText', () => {
  test('gives what the chunk exports, under the names that others know', () =>
    expect(exportsOf('var a=1;function b(){return a+1}export{a as x,b as y};')).toEqual({ x: 1, y: expect.any(Function) as unknown }));

  test('takes what others export, each under its own name here', () =>
    expect(exportsOf('import{x as a,y}from"./other.js";var z=a+y;export{z};', { other: 'var p=2,q=3;export{p as x,q as y};' })).toEqual({
      z: 5,
    }));

  test('runs what is imported for what it does, before itself', () => {
    const log: string[] = [];
    Object.assign(globalThis, { moduleTextLog: log });
    exportsOf('import"./other.js";moduleTextLog.push("main");', { other: 'moduleTextLog.push("other");' });
    expect(log).toEqual(['other', 'main']);
  });

  test('asks for a chunk that comes later when it is needed', async () => {
    const { later } = exportsOf('var a=()=>import("./other.js").then(({x:e})=>e);export{a as later};', {
      other: 'var p=7;export{p as x};',
    });
    expect(await (later as () => Promise<number>)()).toBe(7);
  });

  test('leaves alone what only looks like an import', () =>
    expect(exportsOf('var a="import(\'./other.js\')";export{a};')).toEqual({ a: "import('./other.js')" }));

  test('runs in strict mode, as it was written', () => expect(() => exportsOf('undeclaredName=1;')).toThrow(ReferenceError));

  test.each(['export default 1;', 'import*as a from"./other.js";export{a};', 'export*from"./other.js";'])('%s fails the build', (chunk) =>
    expect(() => moduleText(chunk, nameOf)).toThrow(TypeError),
  );
});
