/** After a run: taking it back, what stays, its failures as a file, its receipt; and runs that take back. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { StateName } from './states/index.js';
import type { LookOptions } from './support/pane-browser.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();

const look = (state: StateName, options?: LookOptions) => show(page, state, options);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const polite = () => page.locator('[aria-live=polite]').textContent();
const options = () => page.getByRole('listbox', { name: 'Results' }).getByRole('option');

describe('a run that can be taken back', () => {
  test('leads to the preview of that', async () => {
    await look('updated', { script: 'thereAndBack' });
    await page.getByText('60 rows can be taken back.').waitFor();
    await button('Undo this run').click();
    await heading('Undo: preview').waitFor();
    expect(await calls(page)).toEqual(['previewUndo']);
  });

  test('stays in sight when its undo cannot be previewed', async () => {
    await look('updated');
    await button('Undo this run').click();
    await heading('Finished, with open rows').waitFor();
    expect(await calls(page)).toEqual(['previewUndo']);
  });

  test('says what stays done whatever is undone', async () => {
    await look('updated');
    expect(await page.getByRole('region', { name: 'Stays done' }).getByRole('listitem').allTextContents()).toEqual([
      '2 people were invited.',
      'Ann Lee can manage teams.',
    ]);
  });
});

test('a run that cannot be taken back does not offer it', async () => {
  await look('all-sent');
  expect(await button('Undo this run').count()).toBe(0);
});

test('a run on its way does not offer it', async () => {
  await look('strict-sending');
  expect(await button('Undo this run').count()).toBe(0);
  await page.getByText('Strict: the first refusal stops it and undoes what it did.').waitFor();
});

describe('a run that was strict', () => {
  test('says that a refusal stopped it', async () => {
    await look('strict-stopped');
    await heading('Stopped at a refusal').waitFor();
  });

  test('says that it takes back what it did, and what Cancel means then', async () => {
    await look('taking-back');
    await heading('Undoing what was sent').waitFor();
    await page.getByText('Taking back 36 rows').waitFor();
    await page.getByText('Stops before the next batch; what is not undone by then stays.').waitFor();
  });

  test('tells row by row what became of taking it back', async () => {
    await look('strict-stopped');
    expect((await options().allTextContents()).slice(0, 3)).toEqual([
      expect.stringContaining('sent, not undone'),
      expect.stringContaining('sent, undone'),
      expect.stringContaining('failed'),
    ]);
    expect(await page.getByRole('region', { name: 'Result' }).textContent()).toContain('not undone: Somebody changed Home Town since.');
  });
});

describe('a run that takes back', () => {
  test('is titled and counted in its own words', async () => {
    await look('undoing');
    await heading('Undoing 60 changes').waitFor();
    await page.getByText('Stops before the next batch; 37 already undone stay undone.').waitFor();
    expect(await page.getByRole('group', { name: 'Show by outcome' }).textContent()).toBe('37 undone0 failed');
  });

  test('that is done says so, and offers no undo of itself', async () => {
    await look('undone');
    await heading('60 changes undone').waitFor();
    expect(await button('Undo this run').count()).toBe(0);
  });

  test('tells a reader how it ended', async () => {
    await look('undoing');
    await page.evaluate(() => window.page.become('undone'));
    await expect.poll(polite).toBe('Finished. 60 undone, 0 failed, 0 unknown.');
  });

  test('that was cut off is not called a send', async () => {
    await look('resumable');
    await page.evaluate(() => {
      const [run] = window.page.session.state.resumable;
      window.page.set({ resumable: [{ ...run!, kind: 'undo' }] });
    });
    await page.getByRole('region', { name: 'An undo was cut off' }).waitFor();
  });
});

describe('failures', () => {
  test('are a file that spreadsheets read as UTF-8', async () => {
    await look('updated');
    const [file] = await Promise.all([page.waitForEvent('download'), button('Download as CSV').click()]);
    expect(file.suggestedFilename()).toBe('muster-run-9.csv');
    expect(readFileSync(await file.path(), 'utf8')).toBe('\uFEFFRow,Person,Reason\r\n9,"Nowak, Łukasz",Email has already been taken\r\n');
  });

  test('are copied, and that is said', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await look('updated');
    await button('Copy as CSV').click();
    await page.locator('.note').getByText('Copied.').waitFor();
    expect(await polite()).toBe('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('"Nowak, Łukasz"');
  });

  test('are copied where a frame may not use the clipboard, and the focus stays', async () => {
    await look('updated');
    const copied = await page.evaluate(async () => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      const heard = new Promise<string>((tell) =>
        document.addEventListener('copy', () => tell((document.activeElement as HTMLTextAreaElement).value), { once: true }),
      );
      const copy = document.querySelector<HTMLElement>('[aria-label="Copy as CSV"]')!;
      copy.focus();
      copy.click();
      return heard;
    });
    expect(copied).toContain('Łukasz');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Copy');
    expect(await page.locator('textarea').count()).toBe(0);
  });

  test('that cannot be copied say so', async () => {
    await look('updated');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      Object.assign(document, { execCommand: () => false });
    });
    await button('Copy as CSV').click();
    await page.locator('.note').getByText('Could not be copied here. Download it instead.').waitFor();
  });

  test('are not offered where there are none', async () => {
    await look('undone');
    expect(await button('Download as CSV').count()).toBe(0);
  });
});

test('the receipt is folded, and says who, when, where to and with which columns', async () => {
  await look('updated');
  const receipt = page.locator('details').filter({ hasText: 'Receipt' });
  expect(await receipt.getByText('ops@example.org').isVisible()).toBe(false);
  await receipt.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await receipt.locator('dl > div').allTextContents()).toEqual([
    'Whoops@example.org',
    expect.stringMatching(/^WhenMar 4, 2026, 9:30\sAM to Mar 4, 2026, 9:42\sAM$/u),
    'Where toAgent Connect at https://demo.api.stellaconnect.net',
    'Runrun-9',
    'ColumnsEmail Address from “E-Mail dienstlich”Team Leader from “Team Leader”',
  ]);
});

test('the receipt leaves out who where the host does not tell', async () => {
  await look('updated');
  await page.evaluate(() => {
    const run = window.page.session.state.run!;
    window.page.set({ run: { ...run, receipt: { ...run.receipt!, by: '' } } });
  });
  await expect.poll(() => page.locator('details dl').textContent()).not.toContain('Who');
});

test('a result leads to the cell that the answer is about', async () => {
  await look('updated');
  await options().first().click();
  await button('Go to cell').click();
  expect(await calls(page)).toEqual(['reveal [{"row":2,"column":3}]']);
});

test('choose the mode, decide, type the number, send and undo with keys alone', async () => {
  await look('team-here', { script: 'thereAndBack' });
  const tabTo = async (name: string) => {
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
      if (here.startsWith(name)) return;
    }
    throw new Error(`Expected Tab to reach “${name}”`);
  };
  await page.getByRole('radio', { name: 'Update' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByText('Adds new people, changes existing ones.').waitFor();
  await tabTo('Show preview');
  await page.keyboard.press('Enter');
  await heading('Preview').waitFor();
  await tabTo('Take the target’s value: For all 5');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: /both sides/u }).waitFor({ state: 'detached' });
  for (let press = 0; press < 60 && (await page.evaluate(() => document.activeElement?.tagName)) !== 'INPUT'; press += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('420');
  await page.keyboard.press('Enter');
  await tabTo('Undo this run');
  await page.keyboard.press('Enter');
  await heading('Undo: preview').waitFor();
  await tabTo('Undo 60 changes');
  await page.keyboard.press('Enter');
  await heading('Undoing 60 changes').waitFor();
  await tabTo('Cancel');
  await page.keyboard.press('Space');
  await heading('60 changes undone').waitFor();
  expect((await calls(page)).map((call) => call.split(' ')[0])).toEqual([
    'chooseMode',
    'preview',
    'resolveConflicts',
    'send',
    'previewUndo',
    'send',
    'cancelSends',
  ]);
});
