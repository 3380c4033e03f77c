/** Several targets: the choice of one is kept for the workbook, and each has its own settings, secrets, columns and sends. */
import { describe, expect, test } from 'vitest';
import { kill } from './support/kill.js';
import { connect, LEASE_MS, plain, stage } from './support/stage.js';
import { atTheClub, CLUB_ROWS, clubStage } from './support/club-stage.js';
import { mappingOf } from './support/hr-sheet.js';
import { TEAM } from './support/roster.js';

/** Calls of the ports in a send until one of the two people was created. */
const AFTER_THE_FIRST = 6;

const stored = async (all: ReturnType<typeof stage>): Promise<Record<string, unknown>> =>
  JSON.parse((await all.host.settings.get('muster.settings')) ?? '{}') as Record<string, unknown>;

describe('the targets to choose from', () => {
  test('are told with their labels, the default one first', () => {
    const { settings } = clubStage().session.state;
    expect(settings.targets).toEqual([
      { id: 'agent-connect', label: 'Agent Connect' },
      { id: 'club', label: 'Club' },
    ]);
    expect(settings.target).toBe('agent-connect');
  });

  test('where no other one was ever chosen, the workbook keeps what it always kept', async () => {
    const all = stage();
    await all.session.start();
    await connect(all.session);
    expect(Object.keys(await stored(all))).not.toContain('others');
  });
});

describe('another target', () => {
  test('brings its label, its fields, its mode and its own empty settings', async () => {
    const all = clubStage();
    await all.session.start();
    await connect(all.session);
    await all.session.chooseTarget('club');
    const { settings, mode } = all.session.state;
    expect([settings.target, settings.targetLabel, settings.canUpdate, mode]).toEqual(['club', 'Club', false, 'create']);
    expect(settings.fields.map(({ key }) => key)).toEqual(['branch', 'note', 'apiKey']);
    expect([settings.values, settings.secretsSet]).toEqual([{}, { apiKey: false }]);
  });

  test('gives back what was entered for the former one', async () => {
    const all = await atTheClub();
    await all.session.chooseTarget('agent-connect');
    const { settings } = all.session.state;
    expect([settings.values['baseUrl'], settings.values['branch'], settings.secretsSet]).toEqual([
      'https://demo.api.stellaconnect.net',
      undefined,
      { apiKey: true, apiSecret: true },
    ]);
    await all.session.chooseTarget('club');
    expect(all.session.state.settings.values).toEqual({ branch: 'North' });
  });

  test('is remembered by the workbook', async () => {
    const all = await atTheClub();
    const again = all.again();
    await again.start();
    expect([again.state.settings.target, again.state.settings.values]).toEqual(['club', { branch: 'North' }]);
  });

  test('that this edition does not know keeps its values, and the default one is shown', async () => {
    const all = clubStage();
    await all.host.settings.set(
      'muster.settings',
      JSON.stringify({ target: 'gone', values: { a: 'b' }, visibleRowsOnly: false, writeStatusColumn: false }),
    );
    await all.session.start();
    expect([all.session.state.settings.target, all.session.state.settings.values['a']]).toEqual(['agent-connect', undefined]);
    await connect(all.session);
    expect(await stored(all)).toMatchObject({ target: 'agent-connect', others: { gone: { a: 'b' } } });
  });

  test('that does not exist is refused, and nothing is kept', async () => {
    const all = clubStage();
    await all.session.start();
    await all.session.chooseTarget('nowhere');
    expect(all.session.state.problem).not.toBeNull();
    expect([all.session.state.settings.target, await all.host.settings.get('muster.settings')]).toEqual(['agent-connect', null]);
  });

  test('forgets the check and the preview of the former one, and their marks', async () => {
    const all = clubStage({ rows: TEAM });
    await all.prepare();
    expect([all.session.state.check, all.session.state.preview].includes(null)).toBe(false);
    await all.session.chooseTarget('club');
    const { check, preview, run, selection } = all.session.state;
    expect([check, preview, run, selection]).toEqual([null, null, null, null]);
    await all.session.send();
    expect(all.created()).toEqual([]);
  });

  test('chosen once more changes nothing', async () => {
    const all = clubStage({ rows: TEAM });
    await all.prepare();
    const { check } = all.session.state;
    await all.session.chooseTarget('agent-connect');
    expect(all.session.state.check).toBe(check);
  });

  test('reads its columns by decisions of its own', async () => {
    const all = await atTheClub();
    await all.session.check();
    await all.session.setColumnValue('role', '');
    await all.session.chooseColumn('role', null);
    await all.session.setColumnValue('role', 'Manager');
    expect(mappingOf(all.session, 'role').value).toBe('Manager');
    await all.session.chooseTarget('agent-connect');
    await all.session.check();
    expect(mappingOf(all.session, 'role').value).toBe('');
    await all.session.chooseTarget('club');
    await all.session.check();
    expect(mappingOf(all.session, 'role').value).toBe('Manager');
  });

  test('is set up once what it needs is filled in; what is optional is not missed', async () => {
    const all = clubStage();
    await all.session.start();
    await all.session.chooseTarget('club');
    await all.session.testConnection();
    expect(all.session.state.settings.connection?.message.why).toBe('Branch is missing.');
    await all.session.saveSettings({ branch: 'North' });
    await all.session.testConnection();
    expect(all.session.state.settings.connection?.message.why).toBe('Club key is missing.');
    await all.session.setSecret('apiKey', 'club-secret');
    await all.session.testConnection();
    expect(all.session.state.settings.connection?.ok).toBe(true);
  });
});

describe('a send', () => {
  test('goes to the chosen target, and its receipt is about it', async () => {
    const all = await atTheClub();
    await all.session.check();
    await all.session.preview();
    expect(all.session.state.preview?.destination).toBe('Club, North');
    await all.session.send();
    expect(all.club.members.map(({ mail }) => mail)).toEqual(['olga@club.example', 'ada@club.example', 'ben@club.example']);
    expect(all.created()).toEqual([]);
  });

  test('that was cut off belongs to its own target, and goes on there', async () => {
    const killer = kill();
    const all = await atTheClub({ rows: CLUB_ROWS, wrap: killer.wrap });
    await all.session.check();
    await all.session.preview();
    killer.arm(AFTER_THE_FIRST, 'after');
    await Promise.race([killer.dead, all.session.send()]);
    all.clock.advance(LEASE_MS);
    const next = all.again('ann', plain);
    await next.start();
    const [open] = next.state.resumable;
    expect([open?.target, open?.baseUrl, all.club.members.length]).toEqual(['club', 'North', 2]);
    await next.chooseTarget('agent-connect');
    await next.resume(open!.run);
    expect(next.state.problem?.what).toBe('This send belongs to another target.');
    expect(next.state.problem?.todo).toBe('Choose Club in Settings, then go on.');
    expect(all.club.members).toHaveLength(2);
    await next.chooseTarget('club');
    await next.resume(open!.run);
    expect(all.club.members.map(({ mail, boss }) => [mail, boss])).toEqual([
      ['olga@club.example', null],
      ['ada@club.example', 'm1'],
      ['ben@club.example', 'm2'],
    ]);
  });
});
