/** What a person does in the pane, step by step, and what it says then; found by role and name only. */
import type { Stage } from './stage.js';

/** Checks the sheet, again if it was checked before, and waits until that is over: the counts of an earlier check stand there meanwhile. */
export async function check({ pane }: Stage): Promise<void> {
  await pane.getByRole('button', { name: /^Check (?:sheet|again)$/u }).click();
  await pane.getByRole('group', { name: 'Show by level' }).waitFor();
  await pane.getByRole('button', { name: 'Show preview', disabled: false }).waitFor();
}

/** How many issues there are of each code. */
export async function countsByCode({ pane }: Stage): Promise<Record<string, number>> {
  const options = pane.getByRole('combobox', { name: 'Kind of issue' }).locator('option[value]:not([value=""])');
  const found = await options.evaluateAll((list) =>
    list.map((option) => [option.getAttribute('value') ?? '', option.textContent] as const),
  );
  return Object.fromEntries(found.map(([code, text]) => [code, Number(/\(([\d,]+)\)$/u.exec(text)?.[1]?.replaceAll(',', ''))]));
}

/** The numbers of a group of counts, by their words. */
export async function counts({ pane }: Stage, group: string): Promise<Record<string, number>> {
  const texts = await pane.getByRole('group', { name: group }).locator('.count-box').allInnerTexts();
  return Object.fromEntries(
    texts.map((text) => [text.replace(/[\d,.\s]+/u, '').trim(), Number(/[\d,]+/u.exec(text)?.[0].replaceAll(',', ''))]),
  );
}

/** Goes on to the preview and reads how many rows of each kind it has. */
export async function preview(stage: Stage): Promise<Record<string, number>> {
  await stage.pane.getByRole('button', { name: 'Show preview' }).click();
  await stage.pane.getByRole('group', { name: 'Show by plan' }).waitFor();
  return counts(stage, 'Show by plan');
}

/** Sends the plan and waits for the end; long, since the target is paced. */
export async function send(stage: Stage): Promise<Record<string, number>> {
  await stage.pane.getByRole('button', { name: /^Send \d+ (?:person|people)$/u }).click();
  await stage.pane.getByRole('button', { name: 'Back to check' }).waitFor({ timeout: 120_000 });
  return counts(stage, 'Show by outcome');
}

/** Applies the fixes that stand beside a cause, after looking at the cells that they change. */
export async function fixCause({ pane }: Stage, cause: RegExp): Promise<void> {
  await pane
    .getByRole('region', { name: 'Fix these first' })
    .getByRole('listitem')
    .filter({ hasText: cause })
    .getByRole('button', { name: /^Fix/u })
    .click();
  await pane.getByRole('listbox', { name: 'Cells that change' }).waitFor();
  await pane.getByRole('button', { name: 'Apply' }).click();
  await pane.getByRole('button', { name: 'Check again' }).waitFor();
}
