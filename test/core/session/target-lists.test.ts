/** Lists that a target needs: read before its users, known to the check and to every request, and never guessed. */
import { describe, expect, test } from 'vitest';
import { spoken } from '../../../core/issues/messages/spoken.js';
import { idsOf, listsOf } from '../../../core/session/known-target.js';
import { atTheClub, CLUB_HEADER, clubRow } from './support/club-stage.js';
import { mappingOf } from './support/hr-sheet.js';
import { issues } from './support/views.js';
import { kill } from './support/kill.js';
import { LEASE_MS, plain } from './support/stage.js';

describe('lists', () => {
  test('are read page by page, before the users', async () => {
    const { session, club } = await atTheClub();
    club.asked.length = 0;
    await session.check();
    expect(club.asked).toEqual(['GET /roles', 'GET /roles?from=2', 'GET /people']);
    expect(mappingOf(session, 'role').choices).toEqual(['Agent', 'Coach', 'Manager']);
  });

  test('are what names on the sheet are checked against', async () => {
    const { session } = await atTheClub({ rows: [CLUB_HEADER, clubRow('ben', 'olga@club.example', 'Coahc')] });
    await session.check();
    expect(issues(session).filter((line) => line.endsWith('Role'))).toEqual(['role-unknown 2 Role']);
  });

  test('give requests their IDs, and the directory those of leaders', async () => {
    const { session, club } = await atTheClub();
    await session.check();
    await session.preview();
    await session.send();
    expect(club.members.map(({ mail, role, boss }) => [mail, role, boss]).slice(1)).toEqual([
      ['ada@club.example', 'r2', 'm1'],
      ['ben@club.example', 'r1', 'm2'],
    ]);
  });

  test('that cannot be read leave the users unknown, which is said', async () => {
    const { session, club } = await atTheClub();
    club.broken.set('/roles', 500);
    await session.check();
    expect(session.state.check?.knownUsers).toBeNull();
    expect(session.state.notices.map(({ what }) => what)).toEqual(['The existing users were not read.']);
    expect(club.asked.some((line) => line.startsWith('GET /people'))).toBe(false);
  });

  test('that cannot be read keep everybody from being sent, new people too', async () => {
    const { session, club } = await atTheClub();
    club.broken.set('/roles', 500);
    await session.check();
    await session.preview();
    expect([session.state.preview, session.state.problem?.what]).toEqual([null, 'No preview could be made.']);
    club.broken.clear();
    await session.preview();
    expect(session.state.preview?.counts.create).toBe(2);
  });

  test('once read, new people can be previewed without the users', async () => {
    const { session, club } = await atTheClub();
    await session.check();
    club.broken.set('/people', 500);
    await session.preview();
    expect(session.state.preview?.counts.create).toBe(2);
  });

  test('are forgotten with the connection they were read through', async () => {
    const { session, club } = await atTheClub();
    await session.check();
    await session.saveSettings({ branch: 'South' });
    club.broken.set('/roles', 500);
    await session.preview();
    expect(session.state.preview).toBeNull();
  });

  test('are read before a send that was cut off goes on', async () => {
    const killer = kill();
    const all = await atTheClub({ rows: [CLUB_HEADER, clubRow('ben', 'olga@club.example', 'Coach')], wrap: killer.wrap });
    await all.session.check();
    await all.session.preview();
    killer.arm(2, 'after');
    await Promise.race([killer.dead, all.session.send()]);
    all.clock.advance(LEASE_MS);
    const next = all.again('ann', plain);
    await next.start();
    const { run } = next.state.resumable[0]!;
    all.club.broken.set('/roles', 500);
    await next.resume(run);
    expect([next.state.problem !== null, all.club.members.length]).toEqual([true, 1]);
    all.club.broken.clear();
    await next.resume(run);
    expect(all.club.members[1]).toMatchObject({ mail: 'ben@club.example', role: 'r2' });
  });

  test('stop being read when the user cancels', async () => {
    const all = await atTheClub();
    const { answer } = all.club;
    all.club.answer = (request) => {
      all.session.cancel();
      return answer(request);
    };
    all.club.asked.length = 0;
    await all.session.loadUsers();
    expect(all.session.state.notices.map(({ why }) => why)).toEqual([spoken().team.cancelled.what]);
    expect(all.club.asked).toEqual(['GET /roles']);
  });
});

describe('IDs of people', () => {
  const ids = idsOf([
    { id: 'm1', email: 'Ann@x.org', employeeId: '7' },
    { id: 'm2', email: 'two@x.org' },
    { id: 'm3', email: 'two@x.org' },
    { email: 'none@x.org' },
  ]);

  test.each([
    ['by e-mail, in any case', { email: 'ann@X.org', employeeId: null }, 'm1'],
    ['by employee ID', { email: null, employeeId: '7' }, 'm1'],
    ['by the other key where one is not known', { email: 'new@x.org', employeeId: '7' }, 'm1'],
    ['never of two with one key', { email: 'two@x.org', employeeId: null }, null],
    ['not of somebody without one', { email: 'none@x.org', employeeId: null }, null],
    ['not of a stranger', { email: 'who@x.org', employeeId: '8' }, null],
  ])('%s', (_, keys, id) => {
    expect(ids(keys)).toBe(id);
  });
});

test('the check gets lists by name, and those of its own kinds by their own', () => {
  expect(listsOf(new Map())).toEqual({});
  const desks = [{ id: '1', name: 'Front' }];
  expect(listsOf(new Map([['desks', desks]]))).toEqual({ lists: new Map([['desks', ['Front']]]) });
  expect(listsOf(new Map([['groups', desks]]))).toMatchObject({ groups: ['Front'] });
});
