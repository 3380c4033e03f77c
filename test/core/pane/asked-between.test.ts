/** Between the steps of one decision nothing is asked, whenever the check of a large sheet comes. */
import { expect, test } from 'vitest';
import { openPaneBrowser } from './support/pane-browser.js';

test('what would be asked between two steps of one decision is asked of nobody, also where a large check comes late', async () => {
  const browser = await openPaneBrowser();
  const page = await browser.open('unsure-role');
  await page.getByRole('heading', { name: 'Which column is Role?' }).waitFor();
  const seen = await page.evaluate(async () => {
    const { check } = window.page.session.state;
    if (check === null) return [];
    const [mapping] = [check.mapping];
    const large = { ...check, counts: { error: 9_999, warning: 0, info: 0 } };
    const between = { ...large, mapping: mapping.map((line) => (line.field === 'role' ? { ...line, fieldHeading: 'Between' } : line)) };
    window.page.set({ busy: { what: 'saving', done: null, total: null }, check: between });
    await new Promise((ready) => setTimeout(ready, 400)); // by now it counts as settled
    window.page.set({ busy: null, check: { ...between, mapping: mapping.filter(({ field }) => field !== 'role') } });
    const texts = new Set<string>();
    for (let frame = 0; frame < 30; frame += 1) {
      await new Promise((ready) => requestAnimationFrame(ready));
      texts.add(document.querySelector('section.ask h2')?.textContent ?? '');
    }
    return [...texts];
  });
  await browser.close();
  expect(seen.filter((text) => text.includes('Between'))).toEqual([]);
  expect(seen.at(-1)).not.toContain('Role');
});
