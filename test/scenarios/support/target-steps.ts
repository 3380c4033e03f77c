/** What a person does to send to another target: chooses it, connects, mends words and cells, and lets a paced send come to its end. */
import type { Locator } from 'playwright-core';
import type { CellValue } from '../../../core/ports/index.js';
import type { OwnWorkbench } from './own-workbench.js';
import { counts, countsByCode } from './pane-steps.js';
import { passUntil } from './quick-time.js';
import type { Stage } from './stage.js';

export type Cells = Readonly<Record<string, CellValue>>;

const PLANNED = 'Show by plan';
const SENT = 'Show by outcome';

const button = ({ pane }: Stage, name: string | RegExp): Locator => pane.getByRole('button', { name });

/** Headings, and below them what each person has under them. */
export const tableUnder = (headings: readonly string[], people: readonly Cells[]): CellValue[][] => [
  [...headings],
  ...people.map((cells) => headings.map((heading) => cells[heading] ?? null)),
];

/** One of the views that the bar of steps leads to. */
export const goTo = ({ pane }: Stage, step: 'Check' | 'Preview' | 'Send' | 'Settings'): Promise<void> =>
  pane.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: step, exact: true }).click();

/** Chooses from a menu, or types. */
async function enter(field: Locator, value: string): Promise<void> {
  if ((await field.evaluate((each) => each.tagName)) === 'SELECT') await field.selectOption(value);
  else {
    await field.fill(value);
    await field.press('Tab');
  }
}

/** Opens the settings, chooses a target, fills its fields in, and tests them; ends in the check view. Returns what the test said. */
export async function connectTo(
  stage: Stage,
  workbench: OwnWorkbench,
  target: string,
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  const { pane } = stage;
  await goTo(stage, 'Settings');
  await pane.getByLabel('Target system').selectOption({ label: target });
  await pane.getByRole('heading', { name: `Connection to ${target}` }).waitFor();
  for (const [label, value] of Object.entries(fields)) await enter(pane.getByLabel(label, { exact: true }), value);
  await button(stage, 'Test connection').click();
  const told = pane
    .getByRole('status')
    .or(pane.locator('.banner'))
    .filter({ hasText: /^(?:Connected|No connection)/u });
  await passUntil(stage, workbench, told);
  const said = await told.first().innerText();
  await goTo(stage, 'Check');
  return said;
}

/** The target that the settings show. */
export async function chosenTarget(stage: Stage): Promise<string> {
  await goTo(stage, 'Settings');
  const chosen = await stage.pane.getByLabel('Target system').locator('option:checked').innerText();
  await goTo(stage, 'Check');
  return chosen;
}

/** What the next send does. */
export async function chooseMode({ pane }: Stage, mode: 'Create' | 'Update' | 'Both'): Promise<void> {
  await pane.getByRole('radio', { name: mode, exact: true }).check();
}

/** Goes to the preview, waits until its button says this, and reads how many rows of each kind it has. */
export async function previewUntil(stage: Stage, workbench: OwnWorkbench, ends: RegExp): Promise<Record<string, number>> {
  await button(stage, 'Show preview').click();
  await passUntil(stage, workbench, button(stage, ends));
  return counts(stage, PLANNED);
}

/** Sends what the preview shows and lets time pass until it is over. */
export async function sendAll(stage: Stage, workbench: OwnWorkbench): Promise<Record<string, number>> {
  await button(stage, /^Send \d+ (?:person|people)$/u).click();
  await passUntil(stage, workbench, button(stage, 'Back to check'));
  return counts(stage, SENT);
}

/** Writes into cells of the sheet in front as its user does, found by a person's cell and a heading. */
export async function edit(stage: Stage, key: string, edits: Readonly<Record<string, Cells>>): Promise<void> {
  await stage.page.evaluate(
    ([keyHeading, all]) => {
      const { active } = window.workbench!.workbook;
      const { rows, columns } = active.usedRange()!;
      const columnOf = (heading: string) =>
        Array.from({ length: columns }, (_, at) => at + 1).find((at) => active.value(1, at) === heading);
      for (const [who, cells] of Object.entries(all)) {
        const row = Array.from({ length: rows }, (_, at) => at + 1).find((at) => active.value(at, columnOf(keyHeading)!) === who);
        for (const [heading, value] of Object.entries(cells)) {
          const column = columnOf(heading);
          if (row === undefined || column === undefined) throw new TypeError(`Expected ${who} and ${heading} on the sheet`);
          active.setValues(row, column, [[value]]);
        }
      }
    },
    [key, edits] as const,
  );
}

/** Checks the sheet and waits until that is over; returns how many issues of each kind there are, none where all is good. */
export async function checkSheet(stage: Stage, workbench: OwnWorkbench): Promise<Record<string, number>> {
  const { pane } = stage;
  await button(stage, /^Check (?:sheet|again)$/u).click();
  await passUntil(stage, workbench, pane.getByRole('group', { name: 'Show by level' }).or(pane.getByText('All good')));
  await pane.getByRole('button', { name: 'Show preview', disabled: false }).waitFor();
  return countsByCode(stage);
}

/** Answers each question about words with the first suggestion; returns the columns that were asked about. */
export async function takeSuggestions(stage: Stage): Promise<string[]> {
  const section = stage.pane.getByRole('region', { name: 'Questions about the columns' });
  const heading = section.getByRole('heading', { name: /What do these words in/u });
  const asked: string[] = [];
  while ((await heading.count()) > 0) {
    const question = await heading.innerText();
    asked.push(/“(.*)”/u.exec(question)?.[1] ?? question);
    await section.locator('.word-list').getByRole('button').first().click();
    await section.getByRole('button', { name: /^Apply to /u }).click();
    await section.getByText(`“${asked.at(-1)}” mean`).waitFor({ state: 'detached' });
    await stage.pane.getByRole('button', { name: 'Check again', disabled: false }).waitFor();
  }
  return asked;
}

/** Everything that the view in front says. */
export const shown = ({ pane }: Stage): Promise<string> => pane.locator('main').innerText();

/** Leaves the results for the check, with another purpose. */
export async function backToCheck(stage: Stage, mode: 'Create' | 'Update' | 'Both'): Promise<void> {
  await button(stage, 'Back to check').click();
  await chooseMode(stage, mode);
}

/** Says which type of new people goes now. */
export async function chooseBatch({ pane }: Stage, words: RegExp): Promise<void> {
  await pane.getByRole('radio', { name: words }).click();
  await pane.getByRole('button', { name: 'Check again', disabled: false }).waitFor();
}

const settingsForAll = ({ pane }: Stage): Locator =>
  pane.locator('details', { has: pane.getByRole('heading', { name: 'Settings for all rows' }) });

/** Opens the settings for all rows where they are folded away. */
async function unfold(stage: Stage): Promise<Locator> {
  const fold = settingsForAll(stage);
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  return fold;
}

/** The value that a field without a column has for all rows. */
export const batchValue = async (stage: Stage, heading: string): Promise<string> =>
  (await unfold(stage)).getByLabel(heading, { exact: true }).inputValue();

/** Gives a field without a column one value for all rows. */
export async function setForAll(stage: Stage, heading: string, value: string): Promise<void> {
  await enter((await unfold(stage)).getByLabel(heading, { exact: true }), value);
  await stage.pane.getByRole('button', { name: 'Check again', disabled: false }).waitFor();
}

/** Takes the settings for all rows over from somebody who exists. */
export async function loadExisting(stage: Stage, typed: string, who: RegExp): Promise<void> {
  const fold = await unfold(stage);
  await fold.getByRole('button', { name: 'Load existing' }).click();
  await fold.getByRole('searchbox').fill(typed);
  await fold.getByRole('button', { name: who }).click();
  await fold.getByRole('searchbox').waitFor({ state: 'detached' });
}

/** Sends what the target had no room for, or refused, once more. */
export async function sendRest(stage: Stage, workbench: OwnWorkbench): Promise<Record<string, number>> {
  const again = button(stage, /^(?:Send the rest|Retry failed) \(\d+\)$/u);
  await again.click();
  await again.waitFor({ state: 'detached' });
  await passUntil(stage, workbench, button(stage, 'Back to check'));
  return counts(stage, SENT);
}

/** Has the pane make a file, and takes it as the browser gets it. */
export async function download(
  { page, pane }: Stage,
  kind: 'Upload file' | 'Template',
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const fold = pane.locator('details', { has: pane.getByRole('heading', { name: 'Files' }) });
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  const maker = fold.getByRole('button', { name: kind, exact: true });
  if ((await maker.getAttribute('aria-expanded')) !== 'true') await maker.click();
  const coming = page.waitForEvent('download');
  await fold.getByRole('button', { name: /^Download /u }).click();
  const file = await coming;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
