/** Clearing passwords that were sent out of their cells: what goes, what stays, and that nothing else takes notice. */
import { describe, expect, test } from 'vitest';
import { stage, type Stage, SHEET, type StageOptions } from '../support/stage.js';
import { boss, columnOf, person, roster } from '../support/roster.js';
import { checkOf, issues, outcomes, runRows } from '../support/views.js';

const COLUMN = columnOf('Temporary Password');
const withPassword = (name: string, password: string | number): ReturnType<typeof person> =>
  person(name, 'zoe@x.org', { 'Temporary Password': password });
const TEAM = roster(withPassword('ann', 'Ann-pw-1'), withPassword('bob', ' Bob-pw-1 '), boss('zoe'), withPassword('cid', 'Cid-pw-1'));

async function sent(options: StageOptions = {}, clearPasswords = false): Promise<Stage> {
  const all = stage({ rows: TEAM, ...options });
  await all.session.start();
  await all.session.saveOptions({ clearPasswords });
  await all.connect();
  await all.session.check();
  await all.session.preview();
  await all.session.send();
  return all;
}

const passwords = async (all: Stage): Promise<unknown[]> => (await all.cells()).slice(1).map((row) => row[COLUMN - 1] ?? null);

describe('the password cells of people who were created', () => {
  test('are offered to be cleared, and nothing happens before the user says so', async () => {
    const all = await sent();
    expect(all.session.state.passwords).toMatchObject({ clearable: 3, said: null });
    expect(await passwords(all)).toEqual(['Ann-pw-1', ' Bob-pw-1 ', null, 'Cid-pw-1']);
  });

  test('are cleared, and the warning goes with them', async () => {
    const all = await sent();
    expect(issues(all.session).filter((issue) => issue.startsWith('password'))).toHaveLength(1);
    await all.session.clearPasswordCells();
    expect(await passwords(all)).toEqual([null, null, null, null]);
    expect(all.session.state.passwords).toEqual({
      made: 0,
      lost: [],
      clearable: 0,
      said: { what: '3 password cells cleared.', why: '', todo: 'The history of the file may keep them all the same.' },
    });
    expect(issues(all.session).filter((issue) => issue.startsWith('password'))).toEqual([]);
  });

  test('are found where the sheet was sorted', async () => {
    const all = await sent();
    const [header, ...rows] = await all.cells();
    await all.rewrite([header!, ...rows.reverse()]);
    await all.session.clearPasswordCells();
    expect(await passwords(all)).toEqual([null, null, null, null]);
  });

  test('that hold something else by now are left alone, and counted', async () => {
    const all = await sent();
    await all.host.sheet.writeCells(SHEET, [{ row: 2, column: COLUMN, value: 'Somebody’s new one' }]);
    await all.session.clearPasswordCells();
    expect(await passwords(all)).toEqual(['Somebody’s new one', null, null, null]);
    expect(all.session.state.passwords?.said).toMatchObject({
      what: '2 password cells cleared.',
      why: 'Left alone because they no longer hold what was sent: 1 password cell.',
    });
  });

  test('that hold a formula are left alone, and named', async () => {
    const rows = TEAM.map((row) => [...row]);
    const all = await sent({
      sheets: [{ id: SHEET, name: 'Team', grid: { rows, firstRow: 1, firstColumn: 1 }, formulas: [{ row: 5, column: COLUMN }] }],
    });
    await all.session.clearPasswordCells();
    expect(await passwords(all)).toEqual([null, null, null, 'Cid-pw-1']);
    expect(all.session.state.passwords?.said?.why).toBe('Left alone because a formula stands there: row 5.');
  });

  test('that show a number are known by what they show', async () => {
    const rows = roster(withPassword('ann', 123), boss('zoe'));
    const shown = rows.map((row) => row.map((value) => (value === 123 ? '00123' : value === null ? null : String(value))));
    const all = await sent({ rows, grid: { shown } });
    await all.session.clearPasswordCells();
    expect(await passwords(all)).toEqual([null, null]);
  });

  test('stay where the columns are others by now', async () => {
    const all = await sent();
    await all.host.sheet.writeCells(SHEET, [{ row: 1, column: COLUMN, value: 'Notes' }]);
    await all.session.clearPasswordCells();
    expect(await passwords(all)).toEqual(['Ann-pw-1', ' Bob-pw-1 ', null, 'Cid-pw-1']);
    expect(all.session.state.passwords?.said?.todo).toBe('Clear the password column by hand.');
  });

  test('of people who were refused are no part of it', async () => {
    const all = await sent({
      wire: (request, pass) =>
        request.body?.includes('"ann@x.org"') === true
          ? { kind: 'response', status: 422, headers: {}, body: '{"error":"no"}' }
          : pass(request),
    });
    await all.session.clearPasswordCells();
    expect(await passwords(all)).toEqual(['Ann-pw-1', null, null, null]);
  });

  test('stay offered where the sheet refuses the write', async () => {
    const all = await sent();
    const { writeCells } = all.host.sheet;
    Object.assign(all.host.sheet, { writeCells: () => Promise.reject(new Error('The sheet is protected.')) });
    await all.session.clearPasswordCells();
    expect(all.session.state.problem?.why).toBe('The sheet is protected.');
    expect(all.session.state.passwords).toMatchObject({ clearable: 3, said: null });
    Object.assign(all.host.sheet, { writeCells });
    await all.session.clearPasswordCells();
    expect(await passwords(all)).toEqual([null, null, null, null]);
  });
});

describe('cells that are cleared without being asked', () => {
  test('are those of people who were created', async () => {
    const all = await sent({}, true);
    expect(await passwords(all)).toEqual([null, null, null, null]);
    expect(all.session.state.passwords).toMatchObject({ clearable: 0 });
  });

  test('are none where a strict send was taken back', async () => {
    const all = stage({ rows: roster(...TEAM.slice(1), person('dan', undefined, { Role: 'Wizard', 'Temporary Password': 'Dan-pw-1' })) });
    await all.session.start();
    await all.session.saveOptions({ clearPasswords: true, strict: true });
    await all.connect();
    await all.session.check();
    Object.assign(all.host.http, failing(all, 'cid@x.org'));
    await all.session.preview();
    await all.session.send();
    expect(all.session.state.run?.outcomes.failed).toBe(1);
    expect(await passwords(all)).toEqual(['Ann-pw-1', ' Bob-pw-1 ', null, 'Cid-pw-1', 'Dan-pw-1']);
  });
});

/** Refuses the create of one person. */
function failing({ host }: Stage, email: string): Pick<Stage['host']['http'], 'send'> {
  const { send } = host.http;
  return {
    send: async (batch) => {
      const results = await send(batch.filter(({ body }) => body?.includes(`"${email}"`) !== true));
      let at = 0;
      return batch.map(({ body }) =>
        body?.includes(`"${email}"`) === true
          ? { kind: 'response', status: 422, headers: {}, body: '{"error":"no"}' }
          : (results[at++] ?? { kind: 'failure', reason: 'network', detail: '' }),
      );
    },
  };
}

describe('after cells were cleared', () => {
  test('another check and preview count nobody as changed', async () => {
    const all = await sent();
    await all.session.clearPasswordCells();
    await all.session.chooseMode('sync');
    await all.session.preview();
    expect(all.session.state.preview?.counts).toMatchObject({ unchanged: 4, create: 0, update: 0 });
    expect(checkOf(all.session).counts.error).toBe(0);
  });

  test('a preview that was made before is made anew, so that its rows are not called changed', async () => {
    const all = await sent();
    await all.session.chooseMode('sync');
    await all.host.sheet.writeCells(SHEET, [{ row: 2, column: columnOf('Last Name'), value: 'Moss' }]);
    await all.session.check();
    await all.session.preview();
    await all.session.clearPasswordCells();
    expect(all.session.state.preview).toBeNull();
    await all.session.preview();
    await all.session.send();
    expect(outcomes(all.session)).toEqual({ succeeded: 1 });
  });

  test('the send can be taken back', async () => {
    const all = await sent();
    await all.session.clearPasswordCells();
    await all.session.previewUndo();
    await all.session.send();
    expect(outcomes(all.session)).toEqual({ succeeded: 4 });
  });

  test('the rest can be sent, and a run that stopped taken up', async () => {
    let refuse = true;
    const all = await sent(
      {
        wire: (request, pass) =>
          refuse && request.body?.includes('"bob@x.org"') === true
            ? { kind: 'response', status: 403, headers: {}, body: '' }
            : pass(request),
      },
      true,
    );
    expect(await passwords(all)).toContain(' Bob-pw-1 ');
    refuse = false;
    for (const { run } of all.session.state.resumable) await all.session.resume(run);
    expect(runRows(all.session).filter((row) => !row.includes('succeeded'))).toEqual([]);
    expect(await passwords(all)).toEqual([null, null, null, null]);
  });
});
