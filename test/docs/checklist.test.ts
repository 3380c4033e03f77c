/** The checklist of the vendors' own steps names scenarios that exist, and steps of them that bear these names. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const page = readFileSync('docs/checklist.md', 'utf8');
/** What ends a cell; a bar within one has a backslash before it. */
const BAR = /(?<!\\)\|/u;
const NONE = '–';

interface Line {
  readonly document: string;
  readonly step: string;
  readonly where: string;
  readonly file: string;
  readonly name: string;
}

const lines: readonly Line[] = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| document'))
  .map((line) => {
    const [, document = '', step = '', where = '', file = '', name = ''] = line.split(BAR).map((cell) => cell.trim());
    return { document, step, where, file: file.replaceAll('`', ''), name };
  });
const proved = lines.filter(({ file }) => file !== NONE);

/** True where a test or a step of this file is called so, for each host or once. */
function hasStep(file: string, name: string): boolean {
  const source = readFileSync(file, 'utf8').replaceAll("\\'", "'");
  const called = ["'", "'%s: "].map((before) => `${before}${name}'`);
  return source.split('\n').some((line, at, all) => {
    const title = called.some((each) => line.includes(each));
    const opens = [line, all[at - 1] ?? ''].some((each) => /\b(?:test|step)(?:\.each\(\w+\))?\(/u.test(each));
    return title && opens;
  });
}

describe('the checklist', () => {
  test('has the steps of five documents', () => {
    const documents = new Set(lines.map(({ document }) => document));
    expect(documents.size).toBe(5);
    for (const each of documents) expect(lines.filter(({ document }) => document === each).length).toBeGreaterThan(10);
  });

  test('says of each step where it is done', () => {
    expect(lines.filter(({ step, where, file, name }) => [step, where, file, name].includes(''))).toEqual([]);
  });

  test('says why where no scenario can do a step', () => {
    const unproved = lines.filter(({ file }) => file === NONE);
    expect(unproved.filter(({ where, name }) => name !== NONE || !/^(?:only|not needed)/u.test(where))).toEqual([]);
  });

  test.each([...new Set(proved.map(({ file }) => file))])('names steps of %s', (file) => {
    expect(existsSync(file)).toBe(true);
    const missing = proved.filter((line) => line.file === file && !hasStep(file, line.name));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test('tells a step of that name from one that there is not', () => {
    const [{ file, name }] = proved as [Line];
    expect([hasStep(file, name), hasStep(file, `${name}, or so`)]).toEqual([true, false]);
  });
});
