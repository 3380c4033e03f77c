/** The first questions of a session, answered from the one call that opened the sidebar. */
import { expect, test } from 'vitest';
import { createSession, targets } from '../../../core/index.js';
import type { Host } from '../../../core/ports/index.js';
import { withFirstAnswers } from '../../../gas/sidebar/first-answers.js';
import { serverMethod } from '../../../gas/sidebar/script-run.js';
import { gasBench, scriptRun } from '../support/gas-bench.js';

/** A sidebar that was opened over a workbook which already keeps something; `calls` counts what comes after the opening. */
async function opened({ isDead = false } = {}) {
  const bench = gasBench();
  await bench.host.settings.set('kept', 'before');
  await bench.host.secrets.set('key', 'secret-canary');
  if (isDead) bench.script.kill = () => true;
  const coming = serverMethod(() => scriptRun(bench.script, bench.answers), 'begin')();
  await coming.catch(() => undefined);
  bench.script.kill = () => false;
  const after = bench.answers.length;
  return { ...bench, host: withFirstAnswers(bench.host, coming), calls: () => bench.answers.length - after };
}

const questions = (host: Host) =>
  Promise.all([
    host.settings.get('kept'),
    host.settings.get('other'),
    host.secrets.has('key'),
    host.secrets.has('none'),
    host.journal.open(),
  ]);

test('the session starts without another call', async () => {
  const { host, calls } = await opened();
  const session = createSession({ host, targets: Object.values(targets) });
  await session.start();
  expect([calls(), session.state.sheets.length, session.state.problem]).toEqual([0, 1, null]);
});

test('each question is answered once; then the server is asked', async () => {
  const { host, calls } = await opened();
  expect(await questions(host)).toEqual(['before', null, true, false, []]);
  expect(calls()).toBe(0);
  expect(await questions(host)).toEqual(['before', null, true, false, []]);
  expect(calls()).toBe(5);
});

test('sheets are listed as they are now, from the second time on', async () => {
  const { host, workbook } = await opened();
  const [before] = await host.sheet.listSheets();
  workbook.addSheet('Later');
  expect((await host.sheet.listSheets()).map(({ name }) => name)).toEqual([before!.name, 'Later']);
});

test('what was written meanwhile is read back', async () => {
  const { host } = await opened();
  await host.settings.set('kept', 'after');
  await host.secrets.remove('key');
  await host.settings.remove('other');
  expect(await questions(host)).toEqual(['after', null, false, false, []]);
});

test('where the opening call broke, every question goes its own way', async () => {
  const { host, calls } = await opened({ isDead: true });
  expect(await questions(host)).toEqual(['before', null, true, false, []]);
  expect(calls()).toBe(5);
});

test('no secret leaves with it', async () => {
  const { answers } = await opened();
  expect(answers.join()).toContain('"key"');
  expect(answers.join()).not.toContain('secret-canary');
});
