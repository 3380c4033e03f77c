/** HR's own sheet, decided once: sent right, and read right again next week, when its columns stand elsewhere. */
import { expect, test } from 'vitest';
import { decideAll, HR_HEADER, HR_SHEET, hrRow, mappingOf } from './support/hr-sheet.js';
import { connect, stage, type Stage } from './support/stage.js';
import type { Session } from '../../../core/session/session.js';
import { checkOf, issues, outcomes } from './support/views.js';

const drift = (session: Session): string[] => checkOf(session).drift?.lines.map(({ what, why }) => `${what} ${why}`) ?? [];

/** The rows with their columns in another order, the leader's by another name. */
function nextWeek(rows: readonly (readonly unknown[])[]): string[][] {
  const order = ['Staff ID', 'Full Name', ...HR_HEADER.filter((heading) => heading !== 'Staff ID' && heading !== 'Full Name')];
  const header = order.map((heading) => (heading === 'Team Leader' ? 'Supervisor' : heading));
  return [header, ...rows.map((row) => order.map((heading) => String(row[HR_HEADER.indexOf(heading)])))];
}

async function firstWeek(): Promise<Stage> {
  const all = stage({ rows: HR_SHEET });
  await all.session.start();
  await all.connect();
  await all.session.check();
  await decideAll(all.session);
  await all.session.preview();
  await all.session.send();
  return all;
}

async function reopened(all: Stage): Promise<Session> {
  const session = all.again();
  await session.start();
  await connect(session);
  await session.check();
  return session;
}

test('the first week everybody is sent as it was decided', async () => {
  const all = await firstWeek();
  expect(outcomes(all.session)).toEqual({ succeeded: 3 });
  const zoe = all.server.store.users.all().find(({ email }) => email === 'zoe.hale@acme.com');
  expect(JSON.stringify(zoe)).toMatch(/Agent/u);
  expect(JSON.stringify(zoe)).toMatch(/full[- _]?time/iu);
});

test('the next week nothing has to be decided again, and what moved is told until it is confirmed', async () => {
  const all = await firstWeek();
  await all.rewrite(
    nextWeek([hrRow('Bob Ray', 'H7', 'TZ', 'H3'), hrRow('Mia de Vries', 'H8', 'VZ', 'H3'), hrRow('Tom Orr', 'H9', 'VZ', 'H3')]),
  );
  const session = await reopened(all);
  expect(issues(session, { level: 'error' })).toEqual([]);
  expect(drift(session)).toEqual([
    '“teamleader” is called “Supervisor” now (column D). It is read as Team Leader, as before.',
    expect.stringMatching(/^“(?:Staff ID|Full Name)” stands in column [AB] now\./u),
  ]);
  await session.preview();
  await session.send();
  expect(outcomes(session)).toEqual({ succeeded: 3 });
  expect(all.created().slice(3)).toEqual(['bob.ray@acme.com', 'mia.devries@acme.com', 'tom.orr@acme.com']);

  await session.check();
  await session.confirmColumns();
  expect(checkOf(session).drift).toBeNull();
  const later = await reopened(all);
  expect(checkOf(later).drift).toBeNull();
  expect(mappingOf(later, 'role').value).toBe('Agent');
});

test('a column that others were made of is gone: that is told, and nobody is sent half made', async () => {
  const all = await firstWeek();
  await all.rewrite([['Whoever', ...HR_HEADER.slice(1)], hrRow('Bob Ray', 'H7', 'TZ', 'H3')]);
  const session = await reopened(all);
  expect(drift(session)).toEqual([
    'The column “fullname” is gone. It was there when the columns were confirmed.',
    '“Whoever” is a new column (A). It is not used.',
  ]);
  expect(issues(session, { code: 'column-missing' })).toEqual(['column-missing 1 First Name', 'column-missing 1 Last Name']);
  await session.preview();
  await session.send();
  expect(all.created()).toHaveLength(3);
});

test('another sheet of the workbook is read by its own headings', async () => {
  const all = await firstWeek();
  await all.rewrite([
    ['First Name', 'Last Name', 'Email Address', 'Mobile', 'Desk', 'Floor', 'Car', 'Badge'],
    ['Bob', 'Ray', 'bob@x.org', '1', '2', '3', '4', '5'],
  ]);
  const session = await reopened(all);
  expect([checkOf(session).drift, mappingOf(session, 'role').value, mappingOf(session, 'email').source]).toEqual([null, '', 'column']);
});
