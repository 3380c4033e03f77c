/**
 * While one send is on its way the next one is prepared and put behind it; both arrive, everybody once. What waits when the pane is closed is
 * offered again. On the built panes in both hosts, against the reference server.
 */
import { describe, expect, test } from 'vitest';
import { browser, useBareWorkbench, workbench } from './support/bare-workbench.js';
import { cutOff } from './support/cut-off.js';
import { reopen } from './support/kill.js';
import { preview } from './support/pane-steps.js';
import { passUntil, quickContext } from './support/quick-time.js';
import { emailsOf, OLIVIA, openRoster, person, type Row, tableOf } from './support/small-roster.js';
import { HOSTS, Stage } from './support/stage.js';

/** Enough for the pace of the target to take a while. */
const CROWD: readonly Row[] = Array.from({ length: 60 }, (_, at) =>
  person(`Pat${String(at)}`, 'Moss', String(81_000 + at), { 'Team Leader': OLIVIA }),
);
const LATER: Row = person('Late', 'Comer', '82000', { 'Team Leader': OLIVIA });
const PATIENCE_MS = 240_000;

useBareWorkbench();

const button = (stage: Stage, name: string | RegExp) => stage.pane.getByRole('button', { name });
const step = (stage: Stage, name: string) => stage.pane.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name });
const queue = (stage: Stage) => stage.pane.getByRole('region', { name: 'Queue of sends' });

const created = (): string[] =>
  workbench.target.store.users
    .all()
    .map(({ email }) => email ?? '')
    .filter((email) => email.endsWith('@hr.example'))
    .sort();

/** Sends the crowd, and while it is on its way adds one more person and puts that send behind the first one. */
async function lineUp(stage: Stage): Promise<void> {
  await openRoster(stage, CROWD);
  await button(stage, 'Check sheet').click();
  await stage.pane.getByText('60 people ready to preview.').waitFor();
  await preview(stage);
  await button(stage, 'Send 60 people').click();
  await step(stage, 'Check').click();
  await stage.page.evaluate(([cells, row]) => window.workbench!.workbook.active.setValues(row, 1, [cells]), [
    tableOf([LATER])[1]!,
    CROWD.length + 2,
  ] as const);
  await button(stage, 'Check again').click();
  await stage.pane.getByText('61 people ready to preview.').waitFor();
  await button(stage, 'Show preview').click();
  await passUntil(stage, workbench, button(stage, 'Send 1 person'));
  await stage.pane.getByText('60 rows are being sent already').waitFor();
  await button(stage, 'Send 1 person').click();
  await queue(stage).getByText('1 send waits').waitFor();
}

describe.each(HOSTS)('%s: two sends in the queue', (host) => {
  test(
    'arrive one after the other, everybody once; a pane that was closed offers what waited again',
    async () => {
      workbench.target.reset();
      const context = await quickContext(browser, workbench);
      const stage = await Stage.open(browser, { origin: workbench.origin, host, sample: 'clean', context });
      await lineUp(stage);
      await passUntil(stage, workbench, stage.pane.getByRole('heading', { name: '1 person sent' }));
      expect(created()).toEqual(emailsOf([...CROWD, LATER]));
      expect(workbench.target.store.requestsTo('create')).toHaveLength(CROWD.length + 1);
      expect(await queue(stage).count()).toBe(0);

      workbench.target.reset();
      await lineUp(stage);
      await reopen(stage);
      const left = stage.pane.getByRole('region', { name: 'Muster was closed while a send waited' });
      await left.getByText('1 person').waitFor();
      await cutOff(stage).waitFor();
      expect(created()).not.toContain(LATER['Email Address']);
      await left.getByRole('button', { name: 'Remove' }).click();
      await expect.poll(() => left.count()).toBe(0);
      await stage.close();
      expect(stage.errors).toEqual([]);
    },
    PATIENCE_MS,
  );
});
