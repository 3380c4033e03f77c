/** Passwords that are made as people are sent: what leaves, what is kept, and what is said when one is gone. */
import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../../../core/ports/index.js';
import { plain, stage, type Stage, type StageOptions } from '../support/stage.js';
import { kill } from '../support/kill.js';
import { boss, person, roster } from '../support/roster.js';
import { outcomes } from '../support/views.js';

const SHAPE = /^[A-Za-z2-9]{5}(?:-[A-Za-z2-9]{5}){3}$/u;
const TYPED = 'Typed1-by-hand';
const TEAM = roster(person('ann', 'zoe@x.org'), person('bob', 'zoe@x.org', { 'Temporary Password': TYPED }), boss('zoe'));

interface Watched extends Stage {
  /** Passwords of the creates, by e-mail, in the order in which they left. */
  passwords(email: string): (string | null)[];
  readonly kept: string[];
}

function watched(options: Partial<StageOptions> = {}): Watched {
  const sent: HttpRequest[] = [];
  const kept: string[] = [];
  const { wire } = options;
  const all = stage({
    rows: TEAM,
    ...options,
    wire: (request, pass) => {
      sent.push(request);
      return wire ? wire(request, pass) : pass(request);
    },
  });
  const { append } = all.host.journal;
  Object.assign(all.host.journal, {
    append: (...given: Parameters<typeof append>) => (kept.push(JSON.stringify(given)), append(...given)),
  });
  all.session.subscribe(() => kept.push(JSON.stringify(all.session.state)));
  return {
    ...all,
    kept,
    passwords: (email) =>
      sent
        .filter(({ method }) => method === 'POST')
        .map(({ body }) => JSON.parse(body!) as { email: string; temporary_password?: string })
        .filter((each) => each.email === email)
        .map((each) => each.temporary_password ?? null),
  };
}

/** Sends with passwords made for these people. */
async function sendMaking(all: Stage, makePasswords: 'off' | 'blank' | 'all'): Promise<void> {
  await all.session.start();
  await all.session.saveOptions({ makePasswords });
  await all.connect();
  await all.session.check();
  await all.session.preview();
  await all.session.send();
}

const handed = ({ session }: Pick<Stage, 'session'>): string[] => session.madePasswords().map(({ email }) => email ?? '');

describe('for whom passwords are made', () => {
  test('for nobody unless it is wanted', async () => {
    const all = watched();
    await sendMaking(all, 'off');
    expect([all.passwords('ann@x.org'), all.passwords('bob@x.org')]).toEqual([[null], [TYPED]]);
    expect(all.session.madePasswords()).toEqual([]);
  });

  test('for whoever has none on the sheet', async () => {
    const all = watched();
    await sendMaking(all, 'blank');
    expect(all.passwords('bob@x.org')).toEqual([TYPED]);
    expect(all.passwords('ann@x.org')).toEqual([expect.stringMatching(SHAPE)]);
    expect(all.passwords('zoe@x.org')).toEqual([expect.stringMatching(SHAPE)]);
    expect(all.passwords('ann@x.org')).not.toEqual(all.passwords('zoe@x.org'));
  });

  test('for everybody, whatever the cells say', async () => {
    const all = watched();
    await sendMaking(all, 'all');
    expect(all.passwords('bob@x.org')).toEqual([expect.stringMatching(SHAPE)]);
  });

  test('also where the sheet has no column for them', async () => {
    const rows = TEAM.map((row) => row.slice(0, -1));
    const all = watched({ rows });
    await sendMaking(all, 'blank');
    expect(all.passwords('ann@x.org')).toEqual([expect.stringMatching(SHAPE)]);
  });

  test('is a setting of the workbook, and a preview says how many cells are filled', async () => {
    const all = watched();
    await all.session.start();
    await all.session.saveOptions({ makePasswords: 'blank', clearPasswords: true });
    await all.connect();
    const again = all.again();
    await again.start();
    expect(again.state.settings).toMatchObject({ hasPasswords: true, makePasswords: 'blank', clearPasswords: true });
    await again.check();
    await again.preview();
    expect(again.state.preview?.filledPasswords).toBe(1);
  });
});

describe('a password that was made', () => {
  test('is handed out when the user asks, as it was sent', async () => {
    const all = watched();
    await sendMaking(all, 'blank');
    const [ann] = all.passwords('ann@x.org');
    expect(all.session.state.passwords).toEqual({ made: 2, lost: [], clearable: 1, said: null });
    expect(all.session.madePasswords()).toContainEqual({ name: 'Ann Lee', email: 'ann@x.org', employeeId: null, password: ann });
    expect(all.session.passwordsCsv().split('\r\n')).toContain(`Ann Lee,ann@x.org,,${String(ann)}`);
  });

  test('stands in no state, journal, setting or cell', async () => {
    const all = watched();
    await sendMaking(all, 'all');
    const values = all.session.madePasswords().map(({ password }) => password);
    expect(values).toHaveLength(3);
    const everything = [...all.kept, JSON.stringify(await all.cells()), JSON.stringify(all.session.state)].join('\n');
    expect(values.filter((value) => everything.includes(value))).toEqual([]);
    expect(all.kept.length).toBeGreaterThan(10);
  });

  test('is forgotten when the user says so, and when the pane closes', async () => {
    const all = watched();
    await sendMaking(all, 'blank');
    await all.session.forgetPasswords();
    expect([all.session.madePasswords(), all.session.state.passwords?.made ?? 0]).toEqual([[], 0]);
    expect(all.session.state.passwords?.lost ?? []).toEqual([]);
    const other = watched();
    await sendMaking(other, 'blank');
    other.session.dispose();
    expect(other.session.madePasswords()).toEqual([]);
  });

  test('of a refused person is not handed out, and a retry sends the same one', async () => {
    let refuse = true;
    const all = watched({
      wire: (request, pass) =>
        refuse && request.body?.includes('"ann@x.org"') === true
          ? { kind: 'response', status: 422, headers: {}, body: '{"error":"no"}' }
          : pass(request),
    });
    await sendMaking(all, 'blank');
    expect(handed(all)).toEqual(['zoe@x.org']);
    refuse = false;
    await all.session.retryFailed();
    const [first, second] = all.passwords('ann@x.org');
    expect(second).toBe(first);
    expect(handed(all).sort()).toEqual(['ann@x.org', 'zoe@x.org']);
  });

  test('that the target echoes in its refusal is masked', async () => {
    const all = watched({
      wire: (request, pass) =>
        request.body?.includes('ann@x.org') === true
          ? { kind: 'response', status: 422, headers: {}, body: JSON.stringify({ error: `too weak: ${request.body}` }) }
          : pass(request),
    });
    await sendMaking(all, 'blank');
    const [ann] = all.passwords('ann@x.org');
    const row = all.session.state.run!.rows.at(1);
    expect(row.detail).toContain('too weak');
    expect([...all.kept, row.detail].filter((text) => text.includes(ann!))).toEqual([]);
  });

  test('stays known where its answer was lost and the person is found', async () => {
    let lost = 0;
    const all = watched({
      wire: async (request, pass) => {
        const answer = await pass(request);
        return request.method === 'POST' && lost++ === 0 ? { kind: 'failure', reason: 'timeout', detail: 'No answer.' } : answer;
      },
    });
    await sendMaking(all, 'blank');
    expect(outcomes(all.session)).toEqual({ succeeded: 3 });
    expect(all.passwords('zoe@x.org')).toHaveLength(1);
    const zoe = all.session.madePasswords().find(({ email }) => email === 'zoe@x.org');
    expect(zoe?.password).toBe(all.passwords('zoe@x.org')[0]);
  });
});

describe('a password that is gone', () => {
  test('with a pane that died is named as soon as its person is found', async () => {
    const end = kill();
    const all = watched({ wrap: end.wrap });
    await all.session.start();
    await all.session.saveOptions({ makePasswords: 'blank' });
    await all.connect();
    await all.session.check();
    await all.session.preview();
    let creates = 0;
    const { send } = all.host.http;
    Object.assign(all.host.http, {
      send: (batch: readonly HttpRequest[]) => {
        if (batch.some(({ method }) => method === 'POST') && creates++ === 0) end.arm(0, 'after');
        return send(batch);
      },
    });
    await Promise.race([all.session.send(), end.dead]);
    all.clock.advance(400_000);
    const again = all.again('ann', plain);
    await again.start();
    await again.check();
    const [cut] = again.state.resumable;
    expect(cut?.passwords).toBe('blank');
    await again.resume(cut!.run);
    expect(outcomes(again)).toEqual({ succeeded: 3 });
    expect(again.state.passwords?.lost).toEqual(['Zoe Lee']);
    expect(again.madePasswords().map(({ email }) => email)).toEqual(['ann@x.org']);
  });

  test('is never claimed to be known where the target knew the person before', async () => {
    const all = watched({
      wire: async (request, pass) => {
        const answer = await pass(request);
        // Somebody else created the same person a moment before, with a password of their own.
        return request.method === 'POST' && request.body?.includes('ann@x.org') === true
          ? { kind: 'response', status: 409, headers: {}, body: '{"error":"already taken"}' }
          : answer;
      },
    });
    await sendMaking(all, 'blank');
    expect(outcomes(all.session)).toEqual({ succeeded: 3 });
    expect(handed(all)).toEqual(['zoe@x.org']);
    expect(all.session.state.passwords?.lost).toEqual(['Ann Lee']);
  });

  test('is nobody’s where passwords came from the sheet', async () => {
    const all = watched();
    await sendMaking(all, 'off');
    expect(all.session.state.passwords).toEqual({ made: 0, lost: [], clearable: 1, said: null });
  });
});
