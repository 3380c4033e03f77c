/** Secrets stay where they belong, whatever becomes of a send: both hosts' real adapters, a target that repeats all it is told. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../../core/ports/index.js';
import { SEED } from './canaries.js';
import { excelBench } from './excel-bench.js';
import { sheetsBench } from './sheets-bench.js';
import { Story } from './story.js';

const BENCHES = { sheets: sheetsBench, excel: () => excelBench('code') };

const outcomes = (session: Awaited<ReturnType<Story['open']>>): Record<string, number> =>
  Object.fromEntries(Object.entries(session.state.run?.outcomes ?? {}).filter(([, count]) => count > 0));

let story: Story;
afterEach(() => story.end());

/** A pane that dies when its first create has been answered: nothing it asked for ever comes back. */
function dying(): { readonly wrap: (host: Host) => Host; readonly dead: Promise<'dead'> } {
  let die: (word: 'dead') => void = () => undefined;
  const dead = new Promise<'dead'>((resolve) => (die = resolve));
  const wrap = (host: Host): Host => ({
    ...host,
    http: {
      ...host.http,
      send: async (...given: Parameters<Host['http']['send']>) => {
        const results = await host.http.send(...given);
        if (!given[0].some(({ method }) => method === 'POST')) return results;
        die('dead');
        return new Promise(() => undefined);
      },
    },
  });
  return { wrap, dead };
}

describe.each(Object.entries(BENCHES))(`%s (seed ${SEED})`, (_, bench) => {
  test('a send that succeeds, with passwords made and cleared', async () => {
    story = new Story(bench());
    const session = await story.prepare();
    await session.send();
    expect(outcomes(session)).toEqual({ succeeded: 6 });
    expect(story.passwordsSent().size).toBe(6);
    expect(session.madePasswords()).toHaveLength(2);
    await session.clearPasswordCells();
    await session.check();
    expect(session.state.passwords?.clearable).toBe(0);
    expect(await story.leaks()).toEqual([]);
    expect(story.elsewhere()).toEqual([]);
    expect(await story.looked()).toBeGreaterThan(10_000);
  });

  test('refusals that repeat the password, a retry, and the failures as a file', async () => {
    story = new Story(bench());
    const session = await story.prepare({ makePasswords: 'all' });
    for (const [who, fate] of [['ann', 'refused'], ['bob', 'refused in words'], ['eve', 'refused']] as const) story.bench.target.fates.set(`${who}@x.org`, fate); // prettier-ignore
    await session.send();
    expect(outcomes(session)).toEqual({ succeeded: 3, failed: 3 });
    expect(session.state.run?.receipt?.failuresCsv).toContain('is on a list');
    await session.retryFailed();
    expect(await story.leaks()).toEqual([]);
  });

  test('answers that are lost, and pages of a broken proxy', async () => {
    story = new Story(bench());
    const session = await story.prepare();
    for (const [who, fate] of [['zoe', 'lost'], ['ann', 'broken page'], ['cid', 'lost']] as const) story.bench.target.fates.set(`${who}@x.org`, fate); // prettier-ignore
    await session.send();
    expect(outcomes(session)).toEqual({ succeeded: 6 });
    expect(await story.leaks()).toEqual([]);
  });

  test('a refused sign-in that stops the run, and the run taken up', async () => {
    story = new Story(bench());
    const session = await story.prepare();
    story.bench.target.fates.set('bob@x.org', 'forbidden');
    await session.send();
    expect(session.state.run?.stopped).not.toBeNull();
    story.bench.target.fates.clear();
    for (const { run } of session.state.resumable) await session.resume(run);
    expect(outcomes(session)).toEqual({ succeeded: 6 });
    expect(await story.leaks()).toEqual([]);
  });

  test('a pane that dies, and another one that goes on', async () => {
    story = new Story(bench());
    const { wrap, dead } = dying();
    const first = await story.prepare({}, wrap);
    await Promise.race([first.send(), dead]);
    story.bench.clock.advance(400_000); // longer than a dead pane can hold its lease
    const session = await story.open();
    for (const { run } of session.state.resumable) await session.resume(run);
    expect(outcomes(session)).toEqual({ succeeded: 6 });
    expect(session.state.passwords?.lost).toEqual(['Zoe Lee']);
    expect(await story.leaks()).toEqual([]);
  });

  test('a send that is taken back', async () => {
    story = new Story(bench());
    const session = await story.prepare();
    await session.send();
    await session.previewUndo();
    await session.send(session.state.preview?.massChange?.type);
    expect([session.state.run?.kind, outcomes(session)]).toEqual(['undo', { succeeded: 6 }]);
    expect(await story.leaks()).toEqual([]);
  });

  test('a strict send that is refused', async () => {
    story = new Story(bench());
    const session = await story.prepare({ strict: true, clearPasswords: true });
    story.bench.target.fates.set('dan@x.org', 'refused in words');
    await session.send();
    expect(session.state.run?.outcomes.failed).toBe(1);
    expect(await story.leaks()).toEqual([]);
  });
});

test('a token with which the pane signs in', async () => {
  story = new Story(excelBench('token'));
  const session = await story.prepare();
  story.bench.target.fates.set('zoe@x.org', 'lost');
  await session.send();
  expect(outcomes(session)).toEqual({ succeeded: 6 });
  expect(await story.leaks()).toEqual([]);
});

test('a journal that held a password would be found out', async () => {
  story = new Story(sheetsBench());
  const session = await story.prepare();
  await session.send();
  const [password] = story.passwordsSent().values();
  const log = story.bench.workbook.sheets.find(({ name }) => name.startsWith('Muster log'))!;
  log.setValues(50, 1, [[JSON.stringify({ detail: Buffer.from(password!).toString('base64') })]]);
  expect(await story.leaks()).toHaveLength(1);
  expect((await story.leaks([{ where: 'a file', content: password! }])).length).toBeGreaterThan(1);
});
