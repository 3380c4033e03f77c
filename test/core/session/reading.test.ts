/** How a sheet is read as a person decided: everywhere at once, and again next time. */
import { describe, expect, test } from 'vitest';
import type { Session } from '../../../core/session/session.js';
import { checked, decideAll, HR_HEADER, HR_ROWS, hrRow, mappingOf, wordsOf } from './support/hr-sheet.js';
import { roster, person, TEAM } from './support/roster.js';
import { connect, SHEET, stage, type Stage } from './support/stage.js';
import { checkOf, issues } from './support/views.js';

const stored = async ({ host }: Stage): Promise<string> => (await host.settings.get('muster.reading')) ?? '';

const readings = (text: string): unknown[] => (JSON.parse(text) as { readings: unknown[] }).readings;

describe('before anything was decided', () => {
  test('what is missing is an error, and nothing is kept', async () => {
    const all = await checked();
    expect(issues(all.session, { code: 'column-missing' })).toEqual(['column-missing 1 First Name', 'column-missing 1 Last Name']);
    expect(mappingOf(all.session, 'role')).toMatchObject({ source: 'none', column: null, confidence: 0, value: '', mayHaveValue: true });
    expect(mappingOf(all.session, 'employeeId')).toMatchObject({ source: 'column', letter: 'B', column: 2, heading: 'Staff ID' });
    expect(checkOf(all.session).drift).toBeNull();
    expect(await stored(all)).toBe('');
  });

  test('each column shows a few examples and its field', async () => {
    const { session } = await checked();
    expect(checkOf(session).columns.slice(0, 3)).toEqual([
      { column: 1, letter: 'A', heading: 'Full Name', examples: ['Ann Lee', 'Jan van der Berg', 'Zoe Hale'], field: null },
      { column: 2, letter: 'B', heading: 'Staff ID', examples: ['H1', 'H2', 'H3'], field: 'employeeId' },
      { column: 3, letter: 'C', heading: 'Employment Status', examples: ['VZ', 'TZ'], field: 'employmentStatus' },
    ]);
  });

  test('a secret is no example', async () => {
    const { session } = await checked({ rows: roster(person('ann', undefined, { 'Temporary Password': 'Hidden-1' })) });
    expect(JSON.stringify(checkOf(session).columns)).not.toContain('Hidden-1');
  });

  test('words that the target does not know are listed with what they may mean', async () => {
    const { session } = await checked();
    expect(wordsOf(session, 'employmentStatus')).toEqual(['VZ 2 -> ? (Full Time)', 'TZ 1 -> ? (Part Time)']);
  });
});

describe('one value for all rows', () => {
  test('fills the field, and is taken back', async () => {
    const { session } = await checked();
    await session.setColumnValue('role', 'Agent');
    expect(mappingOf(session, 'role')).toMatchObject({ source: 'value', value: 'Agent', confidence: 1, column: null });
    expect(mappingOf(session, 'role').reason).toBe('one value for all rows, as you chose');
    await session.setColumnValue('role', '');
    expect(mappingOf(session, 'role')).toMatchObject({ source: 'none', value: '', confidence: 0 });
  });

  test('that is wrong is an error of each row, without a cell and without a fix', async () => {
    const { session } = await checked();
    await session.setColumnValue('licenseType', 'platinum');
    const list = checkOf(session).issues({ code: 'license-type' });
    expect([list.length, list.at(0).column, list.at(0).row, list.at(0).heading, list.at(0).fixes]).toEqual([
      3,
      null,
      2,
      'License Type',
      [],
    ]);
    expect(checkOf(session).causes.find(({ code }) => code === 'license-type')?.fixes ?? []).toEqual([]);
    expect(checkOf(session).words.map(({ field }) => field)).not.toContain('licenseType');
  });

  test('is refused for what is a person’s own', async () => {
    const all = await checked();
    await all.session.setColumnValue('temporaryPassword', 'Same-for-all1');
    expect(all.session.state.problem?.what).toBe('Temporary Password cannot be the same for all rows.');
    expect(await stored(all)).toBe('');
  });

  test('of a leader is kept without their address', async () => {
    const all = await checked({
      rows: [HR_HEADER.filter((each) => each !== 'Team Leader'), ...HR_ROWS.map((row) => row.filter((_, at) => at !== 3))],
    });
    await all.session.setColumnValue('teamLeader', 'olivia.hart@demo.example');
    expect(mappingOf(all.session, 'teamLeader')).toMatchObject({ source: 'value', value: 'olivia.hart@demo.example' });
    expect(await stored(all)).not.toContain('olivia');
    const next = all.again();
    await next.start();
    await connect(next);
    await next.check();
    expect(mappingOf(next, 'teamLeader').value).toBe('olivia.hart@demo.example');
  });
});

describe('a field that is made', () => {
  test('stands where its source stands, and has no fix by writing', async () => {
    const { session } = await checked({ rows: [HR_HEADER, hrRow('Cher', 'H1', 'Full Time')] });
    await decideAll(session);
    const list = checkOf(session).issues({ code: 'required' });
    const found = Array.from({ length: list.length }, (_, at) => list.at(at));
    expect(found.map(({ column, row, heading, fixes }) => [column, row, heading, fixes])).toEqual([
      [1, 2, 'First Name', []],
      [1, 2, 'Last Name', []],
    ]);
  });

  test('a pattern that makes no addresses is refused', async () => {
    const all = await checked();
    await all.session.makeColumn('email', { kind: 'email-pattern', pattern: 'acme.com' });
    expect(all.session.state.problem?.what).toBe('“acme.com” makes no e-mail addresses.');
    expect(await stored(all)).toBe('');
  });

  test('is taken back', async () => {
    const { session } = await checked();
    await decideAll(session);
    await session.makeColumn('firstName', null);
    expect(mappingOf(session, 'firstName')).toMatchObject({ source: 'none', made: null });
  });

  test('two people of one name have one address: a duplicate', async () => {
    const { session } = await checked({ rows: [HR_HEADER, hrRow('Ann Lee', 'H1', 'VZ'), hrRow('Ann Lee', 'H2', 'VZ')] });
    await decideAll(session);
    expect(issues(session, { code: 'email-duplicate' })).toEqual(['email-duplicate 2 Email Address', 'email-duplicate 3 Email Address']);
  });
});

describe('words', () => {
  test('mean what was said, and stay listed with their meaning', async () => {
    const { session } = await checked();
    await session.setWords('employmentStatus', { vz: 'Full Time' });
    expect(issues(session, { code: 'employment-status' })).toEqual(['employment-status 3 Employment Status']);
    expect(wordsOf(session, 'employmentStatus')).toEqual(['TZ 1 -> ? (Part Time)', 'VZ 2 -> Full Time (Full Time)']);
    await session.setWords('employmentStatus', { vz: null });
    expect(issues(session, { code: 'employment-status' })).toHaveLength(3);
  });

  test('a fix of a translated cell writes the sheet’s own cell, from what stands there', async () => {
    const { session } = await checked({ rows: [HR_HEADER, hrRow('Ann Lee', 'H1', 'VZ')] });
    await session.setWords('employmentStatus', { vz: 'Fulll Time' });
    const [fix] = checkOf(session).issues({ code: 'employment-status' }).at(0).fixes;
    expect(fix?.cells).toEqual([{ row: 2, column: 3, from: 'VZ', to: 'Full Time' }]);
    await session.applyFix(fix!);
    expect(issues(session, { code: 'employment-status' })).toEqual([]);
  });

  test('a nickname means a leader, and is kept without a name of anybody', async () => {
    const all = await checked({ rows: [HR_HEADER, hrRow('Ann Lee', 'H1', 'Full Time', 'Livvy')] });
    await decideAll(all.session);
    expect(issues(all.session, { code: 'leader-not-found' })).toHaveLength(1);
    await all.session.setWords('teamLeader', { livvy: 'olivia.hart@demo.example' });
    expect(issues(all.session, { code: 'leader-not-found' })).toEqual([]);
    expect(wordsOf(all.session, 'teamLeader')[0]).toMatch(/^Livvy 1 -> olivia\.hart@demo\.example/u);
    expect((await stored(all)).toLowerCase()).not.toMatch(/livvy|olivia/u);

    const next = all.again();
    await next.start();
    await connect(next);
    await next.check();
    expect(issues(next, { code: 'leader-not-found' })).toEqual([]);
  });

  test('of another user’s nicknames nothing is known: they are asked about anew', async () => {
    const all = await checked({ rows: [HR_HEADER, hrRow('Ann Lee', 'H1', 'Full Time', 'Livvy')] });
    await decideAll(all.session);
    await all.session.setWords('teamLeader', { livvy: 'olivia.hart@demo.example' });
    const other = all.again('bob');
    await other.start();
    await connect(other);
    await other.check();
    expect(issues(other, { code: 'leader-not-found' })).toHaveLength(1);
    expect(issues(other, { code: 'column-missing' })).toEqual([]);
  });

  test('of a field that takes any text are refused', async () => {
    const { session } = await checked();
    await session.setWords('homeTown', { x: 'y' });
    expect(session.state.problem?.what).toBe('Words of Home Town mean what they say.');
  });
});

describe('columns', () => {
  test('one is chosen for a field, and none for it', async () => {
    const { session } = await checked({ rows: [[...HR_HEADER, 'Town'], ...HR_ROWS.map((row) => [...row, 'Bonn'])] });
    await session.chooseColumn('stateOrCountry', 9);
    expect(mappingOf(session, 'stateOrCountry')).toMatchObject({
      source: 'column',
      column: 9,
      letter: 'I',
      heading: 'Town',
      confidence: 1,
    });
    await session.chooseColumn('stateOrCountry', null);
    expect(mappingOf(session, 'stateOrCountry')).toMatchObject({ source: 'none', column: null });
    await session.chooseColumn('employeeId', null);
    expect(mappingOf(session, 'employeeId')).toMatchObject({ source: 'none' });
    await session.chooseColumn('employeeId', 2);
    expect(mappingOf(session, 'employeeId')).toMatchObject({ source: 'column', column: 2 });
  });

  test('one without a heading cannot be kept, and that is said', async () => {
    const all = await checked({ rows: [[...HR_HEADER, null], ...HR_ROWS.map((row) => [...row, 'Bonn'])] });
    await all.session.chooseColumn('stateOrCountry', 9);
    expect(all.session.state.problem?.what).toBe('This column cannot be chosen.');
    expect(await stored(all)).toBe('');
  });

  test('of two with one heading only the first can be kept, and that is said', async () => {
    const { session } = await checked({ rows: [[...HR_HEADER, 'Town', 'town'], ...HR_ROWS.map((row) => [...row, 'Bonn', 'Köln'])] });
    await session.chooseColumn('stateOrCountry', 10);
    expect(session.state.problem?.why).toMatch(/^A column before it is called “town” too/u);
    expect(mappingOf(session, 'stateOrCountry').source).toBe('none');
    await session.chooseColumn('stateOrCountry', 9);
    expect(mappingOf(session, 'stateOrCountry').column).toBe(9);
  });

  test('forgetting them reads the sheet by its headings again', async () => {
    const all = await checked();
    await decideAll(all.session);
    await all.session.forgetColumns();
    expect(issues(all.session, { code: 'column-missing' })).toHaveLength(2);
    expect(await stored(all)).toBe('');
  });

  test('forgetting them does so at once, though a header like this one was decided for before', async () => {
    const all = await checked();
    await decideAll(all.session);
    const [before] = readings(await stored(all));
    await all.rewrite([[...HR_HEADER.slice(0, 7), 'Mail Channel'], ...HR_ROWS]);
    await all.session.check();
    await all.session.confirmColumns();
    await all.session.forgetColumns();
    expect(issues(all.session, { code: 'column-missing' })).toContain('column-missing 1 First Name');
    expect(checkOf(all.session).drift).toBeNull();
    await all.rewrite([HR_HEADER, ...HR_ROWS]);
    await all.session.check();
    expect(issues(all.session, { code: 'column-missing' })).toEqual([]); // the other header is read as it was decided
    expect(readings(await stored(all))).toContainEqual(before);
  });
});

describe('edits', () => {
  test('a row that is edited is made anew', async () => {
    const all = await checked({ rows: [HR_HEADER, hrRow('Cher', 'H1', 'VZ'), hrRow('Bob Ray', 'H2', 'VZ')] });
    const { session } = all;
    const edit = async (...[sheet, edits]: Parameters<typeof all.host.sheet.edit>): Promise<void> => {
      all.host.sheet.edit(sheet, edits);
      await session.refresh(); // behind the edit, which the session has heard of
    };
    await decideAll(session);
    expect(issues(session, { code: 'required' })).toHaveLength(2);
    await edit(SHEET, [{ row: 2, column: 1, value: 'Bob Ray' }]);
    expect(issues(session, { level: 'error' })).toEqual(['email-duplicate 2 Email Address', 'email-duplicate 3 Email Address']);
    await edit(SHEET, [{ row: 2, column: 3, value: 'nonsense' }]);
    expect(issues(session, { code: 'employment-status' })).toEqual(['employment-status 2 Employment Status']);
    expect(checkOf(session).issues({ code: 'employment-status' }).at(0).column).toBe(3);
  });
});

describe('where it cannot be told what was decided', () => {
  async function silent(): Promise<{ all: Stage; answer: () => void }> {
    let silentStill = true;
    const all = stage({
      rows: TEAM,
      wrap: (host) => ({
        ...host,
        settings: {
          ...host.settings,
          get: (key) =>
            key === 'muster.reading' && silentStill ? Promise.reject(new Error('The store is busy.')) : host.settings.get(key),
        },
      }),
    });
    await all.session.start();
    await all.connect();
    await all.session.check();
    return { all, answer: () => (silentStill = false) };
  }
  const notices = (session: Session): string[] => session.state.notices.map(({ what }) => what);

  test('the sheet is checked by its headings, and that is said', async () => {
    const { all, answer } = await silent();
    expect(checkOf(all.session).people).toBe(4);
    expect(notices(all.session)).toContain('What you decided about the columns of this sheet could not be read.');
    answer();
    await all.session.check();
    expect(notices(all.session)).toEqual([]);
  });

  test('and nothing is previewed or sent', async () => {
    const { all } = await silent();
    await all.session.preview();
    expect(all.session.state.preview).toBeNull();
    expect(all.session.state.problem?.why).toBe('The store is busy.');
  });
});
