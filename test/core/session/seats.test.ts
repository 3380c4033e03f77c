/** Free seats: told before a send where the target tells them, and never claimed where it does not. */
import { describe, expect, test } from 'vitest';
import { seatsView } from '../../../core/session/seats.js';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import { atTheClub } from './support/club-stage.js';
import { stage } from './support/stage.js';
import { TEAM } from './support/roster.js';

async function previewed(free: number | null): Promise<Awaited<ReturnType<typeof atTheClub>>> {
  const all = await atTheClub();
  all.club.seats = free;
  await all.session.check();
  await all.session.preview();
  return all;
}

describe('with fewer seats than new people', () => {
  test('the preview says how many fit', async () => {
    const { session } = await previewed(1);
    expect(session.state.preview?.seats).toMatchObject({ free: 1, needed: 2 });
    expect(session.state.preview?.seats?.message.why).toBe('1 seat is free, and 2 new people need one.');
  });

  test('nothing is sent before the others are left out', async () => {
    const { session, club } = await previewed(1);
    await session.send();
    expect([session.state.problem?.what, club.members.length]).toEqual(['There are not enough seats at the target.', 1]);
  });

  test('those who fit are sent once the others are left out, leaders first', async () => {
    const { session, club } = await previewed(1);
    await session.applyFix(session.state.preview!.seats!.fix);
    expect([session.state.preview?.seats, session.state.preview?.counts.create]).toEqual([null, 1]);
    await session.send();
    expect(club.members.map(({ mail }) => mail)).toEqual(['olga@club.example', 'ada@club.example']);
  });

  test('and none at all, everybody is left out', async () => {
    const { session } = await previewed(0);
    await session.applyFix(session.state.preview!.seats!.fix);
    expect(session.state.preview?.counts.create).toBe(0);
  });
});

describe('nothing is said of seats', () => {
  test.each([2, 100, null])('where everybody fits (%s)', async (free) => {
    const { session } = await previewed(free);
    expect(session.state.preview?.seats).toBeNull();
    await session.send();
    expect(session.state.run?.state).toBe('ended');
  });

  test('where the target does not answer the question', async () => {
    const all = await atTheClub();
    all.club.broken.set('/seats', 500);
    await all.session.check();
    await all.session.preview();
    expect([all.session.state.preview?.seats, all.session.state.problem]).toEqual([null, null]);
  });

  test('and nothing is asked where the target cannot tell', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    expect(all.session.state.preview?.seats).toBeNull();
  });

  test('or where nobody is created', () => {
    expect(seatsView({ changes: [{ op: 'update' } as PlannedRow] }, 0)).toBeNull();
  });
});
