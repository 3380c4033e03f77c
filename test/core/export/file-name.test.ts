/** Names of files, whatever a sheet is called. */
import { expect, test } from 'vitest';
import { fileName } from '../../../core/export/file-name.js';

const DAY = '2026-05-04';

test.each([
  ['Team May', 'Team May-upload-2026-05-04.txt'],
  ['Süd / Nord: 1*2?', 'Süd Nord 1 2-upload-2026-05-04.txt'],
  ['../../etc/passwd', 'etc passwd-upload-2026-05-04.txt'],
  ['..\\x', 'x-upload-2026-05-04.txt'],
  ['CON', 'CON-upload-2026-05-04.txt'],
  ['--force', 'force-upload-2026-05-04.txt'],
  ['.hidden.', 'hidden-upload-2026-05-04.txt'],
  ['a\u202etxt.exe', 'a txt.exe-upload-2026-05-04.txt'],
  ['a\r\nb\u0000c', 'a b c-upload-2026-05-04.txt'],
  ['チーム', 'チーム-upload-2026-05-04.txt'],
  ['', 'sheet-upload-2026-05-04.txt'],
  ['???', 'sheet-upload-2026-05-04.txt'],
])('%j gives %j', (sheet, name) => {
  expect(fileName(sheet, 'upload', DAY, 'txt')).toBe(name);
});

test('a long one is cut between characters', () => {
  expect(fileName('😀'.repeat(99), 'issues', DAY, 'csv')).toBe(`${'😀'.repeat(60)}-issues-2026-05-04.csv`);
});
