// @ts-check
/** The pictures of a bulk update: the demo company is fetched, edited, previewed and sent. */
import { open, shoot } from './stage.mjs';

/** @typedef {import('./stage.mjs').Browser} Browser */
/** @typedef {import('./stage.mjs').Host} Host */
/** @typedef {readonly (readonly [id: string, heading: string, value: string])[]} Edits */

const VIEW = { width: 1200, height: 760 };
const SEND_MS = 60_000; // the target is paced
/** Columns of the fetched team that would cut their texts, counted from 0, with a width in pixels. */
const WIDTHS = /** @type {const} */ ([
  [0, 110],
  [1, 50],
  [2, 225],
]);
/** Three people of the demo company, by ID. */
const EDITS = /** @type {const} */ ([
  ['0102', 'Email Address', 'chloe.martin@demo.example'],
  ['0102', 'Last Name', 'Martin'],
  ['0104', 'Role', 'Trainer'],
  ['0105', 'Home Town', 'Lisbon'],
]);

/**
 * Sends a control to the demo target.
 * @param {string} origin
 * @param {string} path
 * @param {object} body
 */
async function control(origin, path, body) {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${origin}/target${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`POST ${path} answered ${answer.status}: ${await answer.text()}`);
}

/**
 * Somebody else changes a person at the target.
 * @param {string} origin
 * @param {string} id
 * @param {Record<string, string>} values
 */
async function changeAtTarget(origin, id, values) {
  const state = /** @type {{ users: Record<string, unknown>[] }} */ (await (await fetch(`${origin}/target/_state`)).json());
  const users = state.users.map(({ id: _number, created: _created, leader, ...user }) => ({
    ...user,
    ...(leader === null ? {} : { leader }),
    ...(user['custom_employee_id'] === id ? values : {}),
  }));
  await control(origin, '/_seed', { users });
}

/**
 * A page with the demo company fetched and edited, at its preview. `meanwhile` happens between the fetch and the preview.
 * @param {Browser} browser
 * @param {string} origin
 * @param {Host} host
 * @param {Edits} edits
 * @param {() => Promise<void>} [meanwhile]
 */
async function preview(browser, origin, host, edits, meanwhile) {
  await control(origin, '/_reset', {});
  const { page, pane } = await open(browser, origin, { host, view: VIEW });
  await pane.getByRole('button', { name: 'Get current team' }).click();
  const next = pane.getByRole('button', { name: 'Show preview' });
  await next.waitFor();
  await page.evaluate(([typed, widths]) => {
    const { workbook, grid } = /** @type {Required<Window>} */ (window).workbench;
    const { active } = workbook;
    const { rows = 0, columns = 0 } = active.usedRange() ?? {};
    /** @type {(count: number, is: (at: number) => boolean) => number} */
    const find = (count, is) => Array.from({ length: count }, (_, at) => at + 1).find(is) ?? 0;
    /** @type {(heading: string) => number} */
    const columnOf = (heading) => find(columns, (at) => active.value(1, at) === heading);
    for (const [id, heading, value] of typed) {
      const row = find(rows, (at) => active.value(at, columnOf('Employee ID')) === id);
      active.setValues(row, columnOf(heading), [[value]]);
    }
    const sheet = grid.grid.api.getActiveWorkbook()?.getActiveSheet();
    for (const [column, width] of widths) sheet?.setColumnWidth(column, width);
  }, /** @type {const} */ ([edits, WIDTHS]));
  await meanwhile?.();
  await next.click();
  await pane.getByRole('group', { name: 'Show by plan' }).waitFor();
  return { page, pane };
}

/**
 * Old and new value of each field of a row, and green cells on the sheet.
 * @param {Browser} browser
 * @param {string} origin
 */
export async function takeUpdates(browser, origin) {
  const { page, pane } = await preview(browser, origin, 'sheets', EDITS);
  await pane
    .getByRole('group', { name: 'Show by plan' })
    .getByRole('button', { name: /update/u })
    .click();
  await pane.getByRole('option').filter({ hasText: 'Chloe' }).click();
  await shoot(page, 'update-preview');
  await page.close();
}

/**
 * A value that changed on both sides.
 * @param {Browser} browser
 * @param {string} origin
 */
export async function takeConflict(browser, origin) {
  const meanwhile = () => changeAtTarget(origin, '0104', { role: 'Supervisor' });
  const { page } = await preview(browser, origin, 'excel', EDITS, meanwhile);
  await shoot(page, 'update-conflict');
  await page.close();
}

/**
 * What became of a send, one row of which was refused, and the way to take it back.
 * @param {Browser} browser
 * @param {string} origin
 */
export async function takeResults(browser, origin) {
  const { page, pane } = await preview(browser, origin, 'sheets', [...EDITS.slice(0, 2), ['0103', 'Role', 'Barista'], EDITS[3]]);
  await pane.getByRole('button', { name: /^Send \d+ people$/u }).click();
  await pane.getByRole('button', { name: 'Back to check' }).waitFor({ timeout: SEND_MS });
  await shoot(page, 'update-results');
  await page.close();
}
