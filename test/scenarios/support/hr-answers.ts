/** What a person at an HR desk presses and answers in the pane, found by role and name only. */
import type { Locator } from 'playwright-core';
import type { MessyKey } from '../../../workbench/rosters/index.js';
import type { Stage } from './stage.js';

const MOST_STEPS = 40;

const questionsOf = ({ pane }: Stage): Locator => pane.getByRole('region', { name: 'Questions about the columns' });

/** What is asked now: the heading and, where words are asked about, these; empty where nothing is. */
const askedNow = async (section: Locator): Promise<string> =>
  (await section.locator('h2, .word-list bdi.strong').allInnerTexts()).join('\n');

/** Answers question after question until none is left; returns their headings. */
export async function answerQuestions(stage: Stage, key: MessyKey): Promise<string[]> {
  const section = questionsOf(stage);
  const asked: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await stage.pane.getByRole('button', { name: 'Check again', disabled: false }).waitFor(); // it asks nothing new while it works
    const before = await askedNow(section);
    if (before === '') return asked;
    const heading = /^(?:Question \d+ of \d+\s*)?(.*)/u.exec(before)?.[1] ?? '';
    if (asked.at(-1) !== heading) asked.push(heading);
    if (heading.startsWith('What do these words')) await answerWords(section, key);
    else await answerColumn(section, key);
    await waitUntil(async () => (await askedNow(section)) !== before, `an answer to: ${heading}`);
  }
  throw new Error(`There is no end of questions: ${asked.join(' ')}`);
}

async function answerColumn(section: Locator, key: MessyKey): Promise<void> {
  const candidates = section.getByRole('list', { name: 'Columns that it may be' }).getByRole('button');
  if ((await candidates.count()) > 0) {
    const heading = Object.entries(key.columns).find(([, field]) => field === 'role')![0];
    await candidates.filter({ hasText: heading }).click();
    return;
  }
  await section.getByRole('radio', { name: 'Made from other columns' }).check();
  await section.getByText(/^This makes /u).waitFor();
  await section.getByRole('button', { name: 'Apply' }).click();
}

/** Takes what is suggested without a doubt; says the rest. */
async function answerWords(section: Locator, key: MessyKey): Promise<void> {
  const only = section.getByRole('button', { name: 'Choose where there is only one suggestion' });
  if ((await only.count()) > 0) await only.click();
  const means = new Map(Object.values(key.words).flatMap((words) => Object.entries(words)));
  for (const line of await section.locator('.word-list > li').all()) {
    const word = (await line.locator('bdi').first().innerText()).replace(/^“|”$/gu, '');
    if ((await line.locator('[aria-pressed=true]').count()) > 0) continue;
    const other = line.getByLabel(`Another meaning of “${word}”`);
    const to = means.get(word) ?? word;
    if ((await other.evaluate((each) => each.tagName)) === 'SELECT') await other.selectOption({ label: to });
    else await other.fill(to);
  }
  await section.getByRole('button', { name: /^Apply to /u }).click();
}

/** Looks at the cells that a fix would write, and writes them. */
async function apply({ pane }: Stage): Promise<void> {
  await pane.getByRole('listbox', { name: 'Cells that change' }).waitFor();

  await pane.getByRole('button', { name: 'Apply' }).click();
  await pane.getByRole('button', { name: 'Show preview' }).waitFor();
}

/** Mends whatever needs no decision; true where there was anything. */
export async function mendSafely(stage: Stage): Promise<boolean> {
  const safe = stage.pane.getByRole('button', { name: 'Mend all that needs no decision' });
  if ((await safe.count()) === 0) return false;
  await safe.click();
  await apply(stage);
  return true;
}

/** Ends cause after cause, always the first in the list that has a fix; returns their titles. */
export async function endCauses(stage: Stage): Promise<string[]> {
  const ended: string[] = [];
  const causes = stage.pane.getByRole('region', { name: 'Fix these first' }).getByRole('listitem');
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = causes.filter({ has: stage.pane.getByRole('button', { name: /^Fix/u }) }).first();
    if ((await next.count()) === 0) return ended;
    ended.push(await next.locator('p.strong').innerText());
    await next.getByRole('button', { name: /^Fix/u }).click();
    await apply(stage);
  }
  throw new Error(`There is no end of causes: ${ended.join(' ')}`);
}

const A_MOMENT = 50;
const LONG = 20_000;

async function waitUntil(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + LONG;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Expected ${what}`);
    await new Promise((ready) => setTimeout(ready, A_MOMENT));
  }
}
