/**
 * Sends, updates, undos and strict sends are cut off at every point of choice, also while they are taken up again; whoever opens the pane
 * takes them up, and in the end everybody is exactly as planned, once. On the built panes in a browser, against the reference server.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browser, useBareWorkbench, workbench } from './support/bare-workbench.js';
import { CHANGED, changedUsers, previewChanges, refusing } from './support/changed-team.js';
import { cutOff, LEASE_IS_OVER_MS, resume, resumeHere, survive } from './support/cut-off.js';
import { allowSuddenDeaths, dieAt, KILL_POINTS, reopen, type Kill } from './support/kill.js';
import { killExecutions } from './support/kill-execution.js';
import { check, counts, preview } from './support/pane-steps.js';
import { passTime, passUntil, passWhile, quickContext } from './support/quick-time.js';
import { emailsOf, openRoster, TEAM } from './support/small-roster.js';
import { HOSTS, Stage, type HostName } from './support/stage.js';

const STATUS_COLUMN = 17;
/** Under which a workbook file keeps the random name that its panes share. */
const WORKBOOK_ID = 'muster.workbook';
/** A test goes through several ends of a pane. */
const PATIENCE_MS = 240_000;

useBareWorkbench();

const openStage = async (host: HostName): Promise<Stage> => {
  const context = await quickContext(browser, workbench);
  await allowSuddenDeaths(context);
  return Stage.open(browser, { origin: workbench.origin, host, sample: 'clean', context });
};

const button = (stage: Stage, name: string | RegExp) => stage.pane.getByRole('button', { name });
const send = (stage: Stage) => button(stage, /^Send \d+ people$/u).click();
const ended = (stage: Stage) => button(stage, 'Back to check');
const allSent = (stage: Stage) => stage.pane.getByRole('heading', { name: `${TEAM.length} people sent` });

async function setting(stage: Stage, role: 'checkbox' | 'radio', name: string): Promise<void> {
  await button(stage, 'Settings').click();
  const field = stage.pane.getByRole(role, { name });
  await field.click();
  await expect.poll(() => field.isChecked()).toBe(true);
  await stage.pane.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Check' }).click();
}

/** A checked and previewed team, with the status column switched on. */
async function previewCreates(stage: Stage): Promise<void> {
  await openRoster(stage);
  await setting(stage, 'checkbox', 'Write a status column');
  await check(stage);
  await preview(stage);
}

/** Creates that were carried out, by address. */
const created = (): string[] =>
  workbench.target.store.users
    .all()
    .map(({ email }) => email ?? '')
    .filter((email) => email.endsWith('@hr.example'))
    .sort();

async function expectAllSentOnce(stage: Stage): Promise<void> {
  expect(created()).toEqual(emailsOf(TEAM));
  expect(await counts(stage, 'Show by outcome')).toEqual({ sent: TEAM.length, failed: 0 });
  const column = (await stage.values()).map((row) => row[STATUS_COLUMN]);
  expect(column).toEqual(['Muster status', ...TEAM.map(() => 'Created')]);
  expect(await cutOff(stage).count()).toBe(0);
}

const each = (of: Kill['of']): Kill[] => KILL_POINTS.map((at) => ({ of, at }));
const usersNow = () => workbench.target.store.users.all();

describe.each(HOSTS)('%s: a pane that ends', (host) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(host);
  });
  afterAll(() => stage.close());
  beforeEach(() => workbench.target.reset());
  afterEach(() => {
    workbench.intercept(null);
    expect(stage.errors).toEqual([]);
  });

  test(
    'while people are created leaves a send that can be taken up, again and again',
    async () => {
      await previewCreates(stage);
      await dieAt(stage, workbench, { of: 'send', at: 'before the answer comes' }, () => send(stage));
      const atTheKill = created().length;
      expect(atTheKill).toBeGreaterThan(0);
      expect(atTheKill).toBeLessThan(TEAM.length);
      await reopen(stage);
      const told = await cutOff(stage).innerText();
      expect(told).toContain(`${TEAM.length} people from “Team” to demo.api.stellaconnect.net`);
      expect(told).toContain('Muster first looks up who arrived, then sends only the rest. Nobody is sent twice.');
      await resume(stage);
      await stage.pane.getByRole('main').getByText('Somebody else is sending from this workbook.').waitFor();
      expect(created()).toHaveLength(atTheKill);
      await passTime(stage, workbench, LEASE_IS_OVER_MS);
      // A pane that is closed gives its lease back, whatever it has in hand: the next one takes the send up at once.
      const kills: Kill[] = [{ of: 'send', at: 'before the request leaves' }, { of: 'send', at: 'before the outcome is written', isClosed: true }]; // prettier-ignore
      await survive(stage, workbench, { kills, start: () => resume(stage), end: allSent(stage) });
      await expectAllSentOnce(stage);
    },
    PATIENCE_MS,
  );

  test(
    'while people are changed, keys too, and while that is taken back, leaves either to be taken up',
    async () => {
      const before = await previewChanges(stage, workbench);
      await survive(stage, workbench, { kills: each('send'), start: () => send(stage), end: ended(stage) });
      expect(usersNow()).toEqual(changedUsers(before));
      expect(await counts(stage, 'Show by outcome')).toMatchObject({ sent: CHANGED, failed: 0 });

      await button(stage, 'Undo this run').click();
      const undo = button(stage, /^Undo \d+ changes$/u);
      await passUntil(stage, workbench, undo);
      const offers = await survive(stage, workbench, { kills: each('undo'), start: () => undo.click(), end: ended(stage) });
      for (const offer of offers) expect(offer).toContain('An undo was cut off');
      expect(usersNow()).toEqual(before);
      expect(await counts(stage, 'Show by outcome')).toMatchObject({ undone: CHANGED });
    },
    PATIENCE_MS,
  );

  test(
    'in a strict send, and while that takes back what it did, leaves everybody as before in the end',
    async () => {
      workbench.intercept(refusing(workbench));
      const before = await previewChanges(stage, workbench);
      await setting(stage, 'radio', 'Strict');
      await button(stage, 'Show preview').click();
      await passUntil(stage, workbench, button(stage, /^Send \d+ people$/u));
      const kills: Kill[] = [{ of: 'send', at: 'before the answer comes' }, { of: 'undo', at: 'before it begins' }, ...each('undo')]; // prettier-ignore
      await survive(stage, workbench, { kills, start: () => send(stage), end: ended(stage) });
      expect(usersNow()).toEqual(before);
      expect(await cutOff(stage).count()).toBe(0);
    },
    PATIENCE_MS,
  );
});

describe('sheets: an execution that Google ends before, after and between', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('sheets');
  });
  afterAll(() => stage.close());
  beforeEach(() => workbench.target.reset());
  afterEach(() => workbench.intercept(null));

  test(
    'while people are created is settled by the same pane; only the journal stops it, and it can be taken up at once',
    async () => {
      await previewCreates(stage);
      await killExecutions(stage, 'send');
      await send(stage);
      await passUntil(stage, workbench, stage.pane.getByText('The send stopped: its record could not be written.'));
      await resumeHere(stage, workbench, allSent(stage));
      await expectAllSentOnce(stage);
    },
    PATIENCE_MS,
  );

  test(
    'while people are changed, and while that is taken back',
    async () => {
      const before = await previewChanges(stage, workbench);
      await killExecutions(stage, 'send');
      await send(stage);
      await resumeHere(stage, workbench, ended(stage));
      expect(usersNow()).toEqual(changedUsers(before));

      await button(stage, 'Undo this run').click();
      const undo = button(stage, /^Undo \d+ changes$/u);
      await passUntil(stage, workbench, undo);
      await killExecutions(stage, 'undo');
      await undo.click();
      await resumeHere(stage, workbench, ended(stage));
      expect(usersNow()).toEqual(before);
    },
    PATIENCE_MS,
  );

  test(
    'while a strict send takes back what it did',
    async () => {
      workbench.intercept(refusing(workbench));
      const before = await previewChanges(stage, workbench);
      await setting(stage, 'radio', 'Strict');
      await button(stage, 'Show preview').click();
      await passUntil(stage, workbench, button(stage, /^Send \d+ people$/u));
      await killExecutions(stage, 'undo');
      await send(stage);
      await resumeHere(stage, workbench, ended(stage));
      expect(usersNow()).toEqual(before);
    },
    PATIENCE_MS,
  );
});

describe('somebody else', () => {
  beforeEach(() => workbench.target.reset());

  test(
    'of the same spreadsheet, without the secrets of who sent, looks up what arrived and sends the rest',
    async () => {
      const stage = await openStage('sheets');
      await previewCreates(stage);
      await dieAt(stage, workbench, { of: 'send', at: 'before the answer comes' }, () => send(stage));
      await stage.page.evaluate(() => window.workbench!.host!.changeUser!());
      await reopen(stage);
      await passTime(stage, workbench, LEASE_IS_OVER_MS);
      await resumeHere(stage, workbench, ended(stage));
      const arrived = created();
      expect(arrived.length).toBeLessThan(TEAM.length); // nothing is sent that nobody here has seen
      await ended(stage).click();
      await check(stage);
      await preview(stage);
      await send(stage);
      await passUntil(stage, workbench, ended(stage));
      expect(created()).toEqual(emailsOf(TEAM));
      expect(workbench.target.store.requestsTo('create')).toHaveLength(TEAM.length);
      await stage.close();
    },
    PATIENCE_MS,
  );

  test(
    'on another device with the same workbook takes up what the relay knows of',
    async () => {
      const [first, second] = [await openStage('excel'), await openStage('excel')];
      await previewCreates(first);
      await openRoster(second);
      const id = await first.page.evaluate((name) => window.workbench!.host!.settings!.get(name), WORKBOOK_ID);
      await second.page.evaluate(([name, same]) => window.workbench!.host!.settings!.set(name, same), [WORKBOOK_ID, id] as const);
      await dieAt(first, workbench, { of: 'send', at: 'before the outcome is written' }, () => send(first));
      await second.page.clock.fastForward(workbench.now() - (await second.page.evaluate(() => Date.now())));
      await reopen(second);
      expect(await cutOff(second).innerText()).toContain(`${TEAM.length} people from “Team”`);
      await passTime(second, workbench, LEASE_IS_OVER_MS);
      await resumeHere(second, workbench, allSent(second));
      expect(created()).toEqual(emailsOf(TEAM));
      expect(workbench.target.store.requestsTo('create')).toHaveLength(TEAM.length);
      await Promise.all([first.close(), second.close()]);
    },
    PATIENCE_MS,
  );

  test(
    'who sends at the same moment waits, with words; two clicks and two panes send everybody once',
    async () => {
      const stage = await openStage('sheets');
      await previewCreates(stage);
      await stage.page.evaluate(() => {
        const other = document.createElement('iframe');
        other.name = 'other';
        other.src = document.querySelector<HTMLIFrameElement>('iframe[name=pane]')!.src;
        other.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 300px; height: 700px; z-index: 9';
        document.body.append(other);
      });
      const other = stage.inFrame('other');
      await check(other);
      await preview(other);
      await stage.page.evaluate(() => {
        for (const name of ['pane', 'pane', 'other']) {
          const { contentDocument } = document.querySelector<HTMLIFrameElement>(`iframe[name=${name}]`)!;
          const buttons = [...contentDocument!.querySelectorAll('button')];
          buttons.find(({ textContent }) => /^Send \d+ people$/u.test(textContent))!.click();
        }
      });
      const words = (of: Stage) => of.pane.getByText('Somebody else is sending from this workbook.').first();
      await expect.poll(async () => (await words(stage).count()) + (await words(other).count()), { timeout: PATIENCE_MS / 2 }).toBe(1);
      const [sends, waits] = (await words(other).count()) > 0 ? [stage, other] : [other, stage];
      await passUntil(stage, workbench, allSent(sends));
      await waits.pane.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Preview' }).click();
      await send(waits);
      await passUntil(stage, workbench, waits.pane.getByRole('group', { name: 'Show by outcome' }));
      await passWhile(stage, workbench, async () => (await counts(waits, 'Show by outcome'))['not sent'] !== TEAM.length);
      expect(created()).toEqual(emailsOf(TEAM));
      expect(workbench.target.store.requestsTo('create')).toHaveLength(TEAM.length);
      await stage.close();
    },
    PATIENCE_MS,
  );
});
