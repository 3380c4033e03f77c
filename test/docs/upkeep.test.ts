/** What helps to keep the house: the commands are all told, and the forms for reports offer what there is. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { targets } from '../../core/targets/index.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const FORMS = ['.github/ISSUE_TEMPLATE/bug.yml', '.github/ISSUE_TEMPLATE/idea.yml'];

test('the contributor’s page tells every command', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const told = new Set([...read('CONTRIBUTING.md').matchAll(/`npm (?:run )?([\w:-]+)/gu)].map(([, name]) => name));
  expect(Object.keys(scripts).filter((name) => !told.has(name))).toEqual([]);
});

test('the contributor’s table leads to a place in the house in each row', () => {
  const table = read('CONTRIBUTING.md').split('## Where to change what')[1]!.split('\n## ')[0]!;
  const places = table.split('\n').filter((line) => line.startsWith('| ')).slice(2).map((line) => line.split('|')[2]!); // prettier-ignore
  expect(places.length).toBeGreaterThan(12);
  expect(places.filter((place) => !/`(?:core|gas|excel-addin|workbench|manifest\.xml)|\]\(docs\//u.test(place))).toEqual([]);
});

describe.each(FORMS)('%s', (form) => {
  const text = read(form);

  test('asks each question once, and under a name', () => {
    const ids = [...text.matchAll(/^ {4}id: (\w+)$/gmu)].map(([, id]) => id);
    const labels = [...text.matchAll(/^ {6}label: (.+)$/gmu)].map(([, label]) => label);
    expect(ids.length).toBeGreaterThan(3);
    expect([new Set(ids).size, new Set(labels).size]).toEqual([ids.length, ids.length]);
    expect(text.match(/^ {2}- type: (?!markdown)/gmu)).toHaveLength(ids.length);
  });

  test('warns of real people’s data where it asks for rows', () => expect(text).toContain('made-up people'));
});

test('a report of a fault names a target that there is', () => {
  const [, list = ''] = /id: target[^]*?options:\s*\[?([^\]]*?)(?:\]|\n {4}validations)/u.exec(read(FORMS[0]!)) ?? [];
  const offered = list.split(/,|\n\s*- /u).map((each) => each.trim());
  const labels = Object.values(targets).map(({ label }) => label);
  expect(offered.filter((each) => each !== '').sort()).toEqual([...labels, 'None yet'].sort());
});
