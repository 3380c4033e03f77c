/** What a person does with a pane whose send was cut off: opens it again, and takes the send up. */
import type { Locator } from 'playwright-core';
import { dieAt, reopen, type Kill } from './kill.js';
import type { OwnWorkbench } from './own-workbench.js';
import { passTime, passUntil, passWhile } from './quick-time.js';
import type { Stage } from './stage.js';

/** Longer than a lease whose holder is gone. */
export const LEASE_IS_OVER_MS = 181_000;

/** The offer to take up what was cut off, a send or an undo. */
export const cutOff = (stage: Stage): Locator => stage.pane.getByRole('region', { name: /^(?:A send|An undo) was cut off$/u });

export const resume = (stage: Stage): Promise<void> => cutOff(stage).getByRole('button', { name: 'Resume' }).click();

/**
 * Starts, ends the pane, opens it again and takes up what was cut off, once for each kill, also while it is taken up; then lets it come
 * to its end. Tells what each opening offered.
 */
export async function survive(
  stage: Stage,
  workbench: OwnWorkbench,
  { kills, start, end }: { readonly kills: readonly Kill[]; readonly start: () => Promise<void>; readonly end: Locator },
): Promise<string[]> {
  const offers: string[] = [];
  let go = start;
  for (const kill of kills) {
    await dieAt(stage, workbench, kill, go);
    await reopen(stage);
    offers.push(await cutOff(stage).innerText());
    if (kill.isClosed !== true) await passTime(stage, workbench, LEASE_IS_OVER_MS);
    go = () => resume(stage);
  }
  await go();
  await passUntilOver(stage, workbench, end);
  return offers;
}

/** A receipt of what came before may stand there until what was cut off is really taken up. */
const passUntilOver = (stage: Stage, workbench: OwnWorkbench, end: Locator): Promise<void> =>
  passWhile(stage, workbench, async () => (await cutOff(stage).count()) > 0 || (await end.count()) === 0);

/** Takes up what a pane that lives on could not finish, and waits until nothing of it is left. */
export async function resumeHere(stage: Stage, workbench: OwnWorkbench, end: Locator): Promise<void> {
  await passUntil(stage, workbench, cutOff(stage));
  await resume(stage);
  await passUntilOver(stage, workbench, end);
}
