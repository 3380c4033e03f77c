/** The weekly job of a large team: fetch everybody, edit in place, see what changes, send only that, and take it back. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { CellEdit, CellValue, SheetId } from '../../../core/ports/index.js';
import type { SwitchChange } from '../../../workbench/server/agent-connect/index.js';
import type { User } from '../../../workbench/server/agent-connect/store/user.js';
import { BULK_EDITS, countChanged, expectedUsers } from '../../support/bulk-edits.js';
import { company } from '../../support/company.js';
import { connect, stage, type Stage } from './support/stage.js';
import { outcomes, previewRows, runRows } from './support/views.js';

const SIZE = 500;
/** Everybody whom the edits are about is among these. */
const FEW = 150;

/** The cells of the sheet that is in front, and where a heading stands. */
async function team(all: Stage): Promise<{ id: SheetId; rows: CellValue[][]; column: (heading: string) => number }> {
  const id = (await all.host.sheet.listSheets()).find(({ active }) => active)!.id;
  const { rows } = await all.host.sheet.readGrid(id);
  return { id, rows, column: (heading) => rows[0]!.indexOf(heading) + 1 };
}

/** Types the edits into the rows of the people whom they are about. */
async function edit(all: Stage): Promise<void> {
  const { id, rows, column } = await team(all);
  const ids = rows.map((row) => row[column('Employee ID') - 1]);
  const edits = BULK_EDITS.flatMap(({ id: who, cells }) =>
    Object.entries(cells).map(([heading, value]): CellEdit => ({ row: ids.indexOf(who) + 1, column: column(heading), value })),
  );
  await all.host.sheet.writeCells(id, edits);
}

/** The whole story, and what can be seen at each turn of it. */
async function journey(size: number, switches: SwitchChange) {
  const all = stage({ seed: company(size), switches });
  const { session } = all;
  const users = (): User[] => all.server.store.users.all();
  const preview = async () => {
    await session.preview();
    return { counts: session.state.preview?.counts, problem: session.state.problem };
  };
  const before = users();
  await session.start();
  await connect(session);
  await session.getTeam();
  const unedited = await preview();
  await edit(all);
  const planned = { ...(await preview()), obstacles: previewRows(session).filter((row) => /^(?:blocked|not-allowed)/u.test(row)) };
  await session.send(session.state.preview?.massChange?.type);
  const sent = {
    outcomes: outcomes(session),
    stopped: session.state.run?.stopped,
    failed: runRows(session).filter((row) => !/succeeded/u.test(row)),
  };
  const after = users();
  const puts = all.server.store.requestsTo('update').length;
  const right = await preview();
  await session.getTeam();
  const fresh = await preview();
  await session.previewUndo();
  const undo = session.state.preview?.counts;
  await session.send(session.state.preview?.massChange?.type);
  const undone = { outcomes: outcomes(session), failed: runRows(session).filter((row) => !/succeeded/u.test(row)) };
  const restored = users();
  const again = await preview();
  return { before, unedited, planned, sent, after, puts, right, fresh, undo, undone, restored, again };
}

const NOTHING = { create: 0, update: 0, blocked: 0, 'not-allowed': 0 };

describe.each<[string, number, SwitchChange]>([
  ['as documented', SIZE, {}],
  ['a target that resets channels', FEW, { put: 'reset-channels' }],
  ['a target that replaces the whole user', FEW, { put: 'replace' }],
  [
    'other forms of answers',
    FEW,
    { groupsInPut: 'groups', channelsInGetOne: 'array', leaderIdType: 'string', startDateInGetOne: 'date-time' },
  ],
  ['other pages', FEW, { listShape: 'single-object', nextPage: 'external_id', unfilteredList: 'active-only', lastPage: 'no-meta' }],
])('the weekly job: %s', (_, size, switches) => {
  let all: Awaited<ReturnType<typeof journey>>;
  let changed: number;
  beforeAll(async () => {
    all = await journey(size, switches);
    changed = countChanged(all.before, expectedUsers(all.before));
  }, 120_000);

  test('an unedited fetch changes nobody', () => {
    expect(all.unedited.counts).toMatchObject(NOTHING);
  });

  test('the preview holds the changed rows and no others', () => {
    expect(all.planned).toMatchObject({ counts: { ...NOTHING, update: changed }, problem: null, obstacles: [] });
  });

  test('every row that was sent succeeded', () => {
    expect(all.sent).toEqual({ outcomes: { succeeded: changed }, stopped: null, failed: [] });
  });

  test('every user is what was typed, field by field, and the others are as they were', () => {
    expect(all.after).toEqual(expectedUsers(all.before));
  });

  test('only changed users were written, once each', () => {
    expect(all.puts).toBeLessThanOrEqual(changed);
  });

  test('nothing is left to send, with the sheet as it stands and after a new fetch', () => {
    expect([all.right.counts, all.fresh.counts]).toEqual([expect.objectContaining(NOTHING), expect.objectContaining(NOTHING)]);
  });

  test('taking it back restores every user', () => {
    expect(all.undo).toMatchObject({ update: changed, 'not-allowed': 0 });
    expect(all.undone).toEqual({ outcomes: { succeeded: changed }, failed: [] });
    expect(all.restored).toEqual(all.before);
  });

  test('then the edits of the sheet are unsent again', () => {
    expect(all.again.counts).toMatchObject({ ...NOTHING, update: changed });
  });
});
