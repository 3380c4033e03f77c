/** What a mutation run says for people: its table, and what survived under its reasons. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changesOf, listOf, reasonsOf, tableOf } from './survivors.mjs';

const SOURCE = "const far = a < b;\n  const name = key ?? '';\nfor (const one of all) {\n  use(`${one}`);\n}\n";
const mutant = (status: string, replacement: string, from: [number, number], to: [number, number]) => ({
  ...{ id: '1', mutatorName: 'any', status, replacement },
  location: { start: { line: from[0], column: from[1] }, end: { line: to[0], column: to[1] } },
});
const EDGE = mutant('Survived', 'a <= b', [1, 13], [1, 18]);
const GUARD = mutant('NoCoverage', '"Stryker was here!"', [2, 23], [2, 25]);
const LOOP = mutant('Timeout', '{}', [3, 24], [5, 2]);
const report = (mutants: readonly object[], file = 'core/a/one.ts') => ({ files: { [file]: { source: SOURCE, mutants } } });
const REASONS = "# Reasons.\n\n== A guard.\ncore/a/one.ts\n  const name = key ?? '';\n    '' → \"…\"\n";
const listed = (mutants: readonly object[], reasons = REASONS) => listOf(changesOf(report(mutants)), reasonsOf(reasons));

describe('a change', () => {
  test('is named by what was there and what took its place', () => {
    expect(changesOf(report([EDGE, GUARD, LOOP])).map(({ line, text }) => [line, text])).toEqual([
      [1, 'a < b → a <= b'],
      [2, `'' → "…"`],
      [3, '{ … → {}'],
    ]);
  });

  test('that takes something out says so', () => {
    expect(changesOf(report([mutant('Killed', '', [1, 1], [1, 6])]))[0]?.text).toBe('const → (nothing)');
  });

  test('that could not be tried is none', () => {
    const statuses = ['Ignored', 'CompileError', 'RuntimeError', 'Pending'];
    expect(changesOf(report(statuses.map((status) => mutant(status, '', [1, 1], [1, 6]))))).toEqual([]);
  });
});

test('the table counts by folder, and all', () => {
  const killed = mutant('Killed', '', [1, 1], [1, 6]);
  const files = { ...report([EDGE, killed, LOOP], 'core/b/two.ts').files, ...report([GUARD, killed]).files };
  expect(tableOf(changesOf({ files })).split('\n').slice(2)).toEqual([
    '| `core/a` | 2 | 1 | 0 | 0 | 1 | 50.0 % |',
    '| `core/b` | 3 | 1 | 1 | 1 | 0 | 66.7 % |',
    '| all | 5 | 2 | 1 | 1 | 1 | 60.0 % |',
  ]);
});

describe('what survived', () => {
  test('stands under its reason, and is open where it has none', () => {
    expect(listed([EDGE, GUARD, LOOP])).toBe(
      [
        '**A guard.** (1)\n\n- `core/a/one.ts`\n  - 2: `\'\'` → `"…"`',
        '**Open: no test notices these yet, and nothing says that none could.** (1)\n\n- `core/a/one.ts`\n  - 1: `a < b` → `a <= b`',
      ].join('\n\n'),
    );
  });

  test('on another line of source is open, whatever the change is', () => {
    expect(listed([GUARD], REASONS.replace('key', 'other'))).toContain('**Open');
  });

  test('by now noticed needs its reason no longer, where its file was tried', () => {
    expect(listed([EDGE])).toContain("Reasons that hold for nothing any more:\n\n- core/a/one.ts · const name = key ?? ''; · '' → \"…\"");
    expect(listed([EDGE], REASONS.replace('one.ts', 'other.ts'))).not.toContain('any more');
  });
});

test('every reason of the house is about lines of files that are there', () => {
  const reasons = reasonsOf(readFileSync('test/mutate/reasons.txt', 'utf8'));
  const names = reasons.flatMap(({ known }) => [...known].map((name) => name.split('\n')));
  expect(names.filter(([file = '', source, text]) => !existsSync(file) || !source || !text?.includes(' → '))).toEqual([]);
  expect(reasons.every(({ known }) => known.size > 0)).toBe(true);
});
