/** What goes by the template file: its four columns, one type a file, and notes on everything that is chosen on the page. */
import { describe, expect, test } from 'vitest';
import { fileOf, templateDraft, uploadDraft } from '../../../../core/export/index.js';
import type { CellValue } from '../../../../core/ports/index.js';
import type { Directory } from '../../../../core/roster/directory.js';
import { cloudtalk } from '../../../../core/targets/cloudtalk/index.js';
import { planOf, type Rows } from './sheet.js';

const HEADINGS = ['firstname', 'lastname', 'email', 'country prefix', 'User Type', 'Skills'];
const row = (name: string, type: string | null = null, prefix: CellValue = '+44', skills: string | null = null): CellValue[] => [
  name,
  'Lee',
  `${name}@x.org`.toLowerCase(),
  prefix,
  type,
  skills,
];

function uploadOf(rows: Rows, directory?: Directory) {
  const options = { forms: cloudtalk.uploads!, of: 'Team', day: '2026-05-04', makesPasswords: false, isCompared: true };
  const { bytes, ...file } = fileOf(uploadDraft(planOf(HEADINGS, rows, directory), options));
  return { ...file, text: Buffer.from(bytes).toString('utf8') };
}

test('the template has the four lower-case headings', () => {
  const draft = templateDraft(cloudtalk.fields, 'create', { forms: cloudtalk.uploads!, of: 'CloudTalk', day: '2026-05-04' });
  const { name, bytes } = fileOf(draft);
  expect([name, Buffer.from(bytes).toString('utf8')]).toEqual([
    'CloudTalk-template-create-2026-05-04.csv',
    'firstname,lastname,email,country prefix\r\n',
  ]);
});

test('there is one template, since the page takes new people only', () => {
  const of = { forms: cloudtalk.uploads!, of: 'CloudTalk', day: '2026-05-04' };
  expect(templateDraft(cloudtalk.fields, 'update', of)).toEqual(templateDraft(cloudtalk.fields, 'create', of));
});

describe('the file', () => {
  test('holds people of one type, and is called by it', () => {
    const { name, mime, text, notes } = uploadOf([row('Zoe', 'Admin', 421), row('Ann', 'admin', '+44'), row('Bob')]);
    expect([name, mime]).toEqual(['Team-upload-admin-2026-05-04.csv', 'text/csv;charset=utf-8']);
    expect(text).toBe(
      ['firstname,lastname,email,country prefix', 'Zoe,Lee,zoe@x.org,+421', 'Ann,Lee,ann@x.org,+44', 'Bob,Lee,bob@x.org,+44', ''].join(
        '\r\n',
      ),
    );
    expect(notes[0]).toBe('The file holds 3 new people.');
  });

  test('is called by no type where nobody says one', () => {
    expect(uploadOf([row('Ann')]).name).toBe('Team-upload-2026-05-04.csv');
  });

  test('holds nobody while types are mixed', () => {
    const { text } = uploadOf([row('Ann', 'admin'), row('Bob', 'agent')]);
    expect(text).toBe('firstname,lastname,email,country prefix\r\n');
  });

  test('says what is chosen on the page instead, and calls no prefix a formula', () => {
    const { notes } = uploadOf([row('Ann', 'agent', '+44', '{French: Very Good}')]);
    expect(notes).toEqual([
      'The file holds 1 new person.',
      'User Type is not in the file: the upload has no such column (1 filled cell).',
      'Skills is not in the file: the upload has no such column (1 filled cell).',
    ]);
  });

  test('leaves out whoever exists: the page takes new people only', () => {
    const known: Directory = { users: [{ email: 'ann@x.org', firstName: 'Anna', lastName: 'Lee', active: true }] };
    const { text, notes } = uploadOf([row('Ann'), row('Bob')], known);
    expect(text).toBe('firstname,lastname,email,country prefix\r\nBob,Lee,bob@x.org,+44\r\n');
    expect(notes.some((note) => note.startsWith('1 row is not in the file'))).toBe(true);
  });
});
