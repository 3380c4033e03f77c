/** Files that a session hands on: made of where it stands, of the plan that was previewed, and of nothing that is out of date. */
import { describe, expect, test } from 'vitest';
import type { ExportFile } from '../../../core/export/index.js';
import type { MemoryHost } from '../../../core/memory/index.js';
import type { Host, SheetEdit } from '../../../core/ports/index.js';
import { filled, readStrictly } from '../export/support.js';
import { person, roster, TEAM } from './support/roster.js';
import { SHEET, stage, type Stage } from './support/stage.js';
import { at, previewUpdates, withTeam } from './support/team-rows.js';

const OLIVIA = 'olivia.hart@demo.example';

async function checked(all: Stage): Promise<Stage> {
  await all.session.start();
  await all.session.check();
  return all;
}

const addresses = (file: ExportFile | null) => filled(readStrictly(file!.bytes)).map((record) => record['Email Address']);
const csvLines = (file: ExportFile | null) => Buffer.from(file!.bytes).toString('utf8').split('\r\n');

/** The team of `TEAM` under leaders who are on the sheet. */
const ALONE = roster(
  person('ann', 'zoe@x.org'),
  person('zoe', 'unassigned', { 'Can Manage Teams': 'yes', 'Temporary Password': 'Spring-26' }),
);

describe('before a check', () => {
  test('there is the template alone, under the name of the target', async () => {
    const { session } = stage({ rows: TEAM });
    await session.start();
    expect((await session.makeFile('template'))?.name).toMatch(/^Agent Connect-template-create-\d{4}-\d{2}-\d{2}\.txt$/u);
    expect(await Promise.all((['upload', 'issues', 'failures'] as const).map((kind) => session.makeFile(kind)))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('after a check', () => {
  test('the upload holds who would be sent, leaders before their people, under the name of the sheet', async () => {
    const { session } = await checked(stage({ rows: ALONE }));
    const file = await session.makeFile('upload');
    expect(file?.name).toMatch(/^team-upload-\d{4}-\d{2}-\d{2}\.txt$/iu);
    expect(addresses(file)).toEqual(['zoe@x.org', 'ann@x.org']);
    expect(filled(readStrictly(file!.bytes))[0]?.['Temporary Password']).toBe('Spring-26');
  });

  test('the issues are those of the list, with who stands there', async () => {
    const { session } = await checked(
      stage({ rows: roster(person('ann', 'nobody@x.org'), person('bob', 'unassigned', { 'Phone Channel': 'maybe' })) }),
    );
    const lines = csvLines(await session.makeFile('issues'));
    expect(lines.slice(1, 3).map((line) => line.split(',').slice(0, 6).join(','))).toEqual([
      '2,F,Team Leader,Ann Lee,leader-not-found,error',
      '3,F,Team Leader,Bob Lee,leader-unassigned,warning',
    ]);
  });

  test('an edit of a cell is in the next file', async () => {
    const all = await checked(stage({ rows: ALONE }));
    all.host.sheet.edit(SHEET, [{ row: 2, column: 3, value: 'Anna' }]);
    await all.session.clearHighlights(); // waits for what the edit set off
    expect(filled(readStrictly((await all.session.makeFile('upload'))!.bytes))[1]?.['First Name']).toBe('Anna');
  });

  test('a person whom the user left out is in no file', async () => {
    const { session } = await checked(stage({ rows: ALONE }));
    await session.applyFix({ label: '', cells: [], decision: { kind: 'leave-out', rows: [2] } });
    expect(addresses(await session.makeFile('upload'))).toEqual(['zoe@x.org']);
  });

  test('it says that passwords which are made at a send are not in it', async () => {
    const { session } = await checked(stage({ rows: ALONE }));
    await session.saveOptions({ makePasswords: 'blank' });
    expect((await session.makeFile('upload'))?.notes).toContain('Passwords that Muster makes as people are sent are not in the file.');
  });
});

describe('failures', () => {
  test('are what the last send left', async () => {
    const all = stage({ rows: roster(person('ann')) });
    await all.prepare();
    all.server.faults.next({ route: 'create', kind: 'status', status: 403 });
    await all.session.send();
    const file = await all.session.makeFile('failures');
    expect(csvLines(file)[1]).toMatch(/^2,Ann Lee,ann@x\.org,/u);
    expect(file?.name).toMatch(/-failures-.*\.csv$/u);
  });
});

describe('updates', () => {
  test('the file holds who changes, as the preview compared them', async () => {
    const all = await withTeam([[OLIVIA, { 'Home Town': 'Rome' }]]);
    await previewUpdates(all.session);
    const file = await all.session.makeFile('upload');
    expect(addresses(file)).toEqual([OLIVIA]);
    expect(filled(readStrictly(file!.bytes))[0]?.['Home Town']).toBe('Rome');
  });
});

describe('what changed since', () => {
  test('a mistake that was made after the preview keeps its row out', async () => {
    const all = await withTeam([[OLIVIA, { 'Home Town': 'Rome' }]]);
    await previewUpdates(all.session);
    all.host.sheet.edit(SHEET, [{ row: 2, column: at('Phone Channel'), value: 'maybe' }]);
    await all.session.clearHighlights(); // waits for what the edit set off
    expect(addresses(await all.session.makeFile('upload'))).toEqual([]);
  });

  test('after a change that only a new check can follow there is nothing to make files of', async () => {
    let tell: (edit: SheetEdit) => void = () => undefined;
    const wrap = (host: MemoryHost): Host => ({
      ...host,
      sheet: { ...host.sheet, onEdit: (listener) => ((tell = listener), () => undefined) },
    });
    const all = await checked(stage({ rows: ALONE, wrap }));
    tell({ sheet: SHEET, range: null });
    await all.session.clearHighlights();
    expect(await all.session.makeFile('upload')).toBeNull();
    expect(await all.session.makeFile('issues')).toBeNull();
    await all.session.check();
    expect(await all.session.makeFile('issues')).not.toBeNull();
  });
});

describe('on a new sheet', () => {
  test('a file stands as it is, every cell as text', async () => {
    const all = await checked(stage({ rows: ALONE }));
    await all.session.layOutFile('upload');
    const sheet = (await all.host.sheet.listSheets()).find(({ name }) => name === 'Upload')!;
    const { rows } = await all.host.sheet.readGrid(sheet.id);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['Role', 'Can Manage Teams', 'Email Address', 'Employee ID', 'First Name'],
      ['Agent', 'y', 'zoe@x.org', null, 'Zoe'],
      ['Agent', 'n', 'ann@x.org', null, 'Ann'],
    ]);
    expect(new Set(all.host.sheet.layouts.get(sheet.id)?.columns)).toEqual(new Set(['text']));
  });

  test('is refused where the host adds none', async () => {
    const all = await checked(
      stage({
        rows: ALONE,
        wrap: (host) => {
          const { addSheet: _, ...sheet } = host.sheet;
          return { ...host, sheet };
        },
      }),
    );
    await all.session.layOutFile('issues');
    expect(all.session.state.problem?.what).toBe('No sheet can be added.');
  });

  test('there are no failures', async () => {
    const all = await checked(stage({ rows: ALONE }));
    await all.session.layOutFile('failures');
    expect(all.session.state.problem?.what).toBe('There is nothing to lay out.');
  });
});
