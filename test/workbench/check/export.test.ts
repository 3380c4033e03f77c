/** Files that the headless check writes: what stands in them, what it says of them, and where it refuses. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFile } from '../../../workbench/check/check-file.js';
import { readCommand } from '../../../workbench/check/command-line.js';
import { Folder, runCheck } from './run-check.js';

const folder = new Folder();
afterAll(() => folder.remove());

const HEADINGS =
  'Can Manage Teams,Email Address,Employee ID,First Name,Last Name,Phone Channel,Chat Channel,Email Channel,Team Leader,Home Town';
const BOSS = 'y,boss@x.org,00001,Bo,Oss,y,n,n,unassigned,Rome';
const ANN = 'ja,ann@x.org,00002,Ann,Lee,yes,no,n,00001,=1+1';
const BAD = 'maybe,bad@x.org,00003,=Bad,Lee,y,n,n,boss@x.org,';
const team = folder.write('team.csv', [HEADINGS, BOSS, ANN, BAD].join('\r\n'));
const out = (name: string): string => folder.write(name, '');
const check = (...args: string[]) => checkFile(readCommand(args, '2026-05-04'));
const text = (path: string): string => readFileSync(path, 'utf16le');

test('the upload holds the rows without errors, and the notes say what else there is', () => {
  const path = out('upload.txt');
  const { export: exported, counts } = check(team, '--export', 'upload', path);
  expect(counts.create).toBe(2);
  expect(text(path).split('\r\n').slice(1)).toEqual([
    '\ty\tboss@x.org\t00001\tBo\tOss\tRome\t\t\ty\tn\tn\tunassigned\t\t\t\t',
    '\ty\tann@x.org\t00002\tAnn\tLee\t=1+1\t\t\ty\tn\tn\t00001\t\t\t\t',
    '',
  ]);
  expect(exported).toEqual({
    path,
    notes: [
      'The file holds 2 new people.',
      '1 row is not in the file: there are errors to mend.',
      '1 cell begins with =, +, -, @ or a tab and is in the file unaltered: do not open it in a spreadsheet before the upload.',
      'Home Town (J3): “=1+1”',
    ],
  });
});

test('the upload can be checked again: nothing is wrong with it, and everybody is in it', () => {
  const path = out('again.txt');
  check(team, '--export', 'upload', path);
  expect(check(path)).toMatchObject({ rows: 2, counts: { error: 0, create: 2, blocked: 0 } });
});

test.each([
  ['create', /^\ufeffRole\tCan Manage Teams\t.*\tGroup Assignments\tTemporary Password\r\n$/u],
  ['update', /^\ufeffRole\tCan Manage Teams\t.*\tGroup Assignments\tStatus\r\n$/u],
])('the template of mode %s is its headings', (mode, headings) => {
  const path = out(`${mode}.txt`);
  check(team, '--mode', mode, '--export', 'template', path);
  expect(text(path)).toMatch(headings);
});

test('the issues are a table for people, in which nothing runs', () => {
  const path = out('issues.csv');
  check(team, '--export', 'issues', path);
  expect(readFileSync(path, 'utf8')).toBe(
    [
      '\ufeffRow,Column,Heading,Person,Code,Level,What,Why,What to do,Fix',
      "4,A,Can Manage Teams,'=Bad Lee,yes-no,error,Can Manage Teams (A4) is “maybe”.,Only yes or no is understood here.,Write y or n.,Write “y”; Write “n”",
      '',
    ].join('\r\n'),
  );
});

test('for people, as a process, the notes stand below the counts', () => {
  const path = out('people.txt');
  const { out: said } = runCheck(team, '--export', 'upload', path);
  expect(said.split('\n').slice(2, 4)).toEqual([`Wrote ${path}.`, 'The file holds 2 new people.']);
});

describe('refuses', () => {
  const copy = folder.write('copy.csv', [HEADINGS, BOSS].join('\r\n'));
  test.each<[string, string[], RegExp]>([
    ['another kind', [copy, '--export', 'photos', out('x')], /no file photos\. Choose one of upload, template, issues/u],
    ['no path', [copy, '--export', 'upload'], /Expected a path behind --export upload/u],
    ['the path before the option', [copy, out('y'), '--export', 'upload'], /Expected a path behind/u],
    ['two files', [copy, copy, '--export', 'upload', out('z')], /Expected one file/u],
    ['the file itself', [copy, '--export', 'issues', copy], /is the file that is checked/u],
    ['a folder that is not there', [copy, '--export', 'issues', `${copy}/nowhere/x.csv`], /could not be written/u],
  ])('%s', (_, args, problem) => {
    expect(() => check(...args)).toThrow(problem);
    expect(readFileSync(copy, 'utf8')).toBe([HEADINGS, BOSS].join('\r\n'));
  });

  test('the path may come before the file that is checked', () => {
    const path = out('first.txt');
    expect(check('--export', 'upload', path, copy).export?.path).toBe(path);
  });
});
