/** The tree of leaders: in numbers, as rings, and as a tree for mouse, keys and readers. */
import { beforeEach, describe, expect, test } from 'vitest';
import { chain } from './states/trees.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

const MOST_LINES = 60;
usePanePage('tree');

const tree = () => page.getByRole('tree', { name: 'Tree of leaders' });
const line = (name: string | RegExp) => tree().getByRole('treeitem', { name });
const names = () =>
  tree()
    .locator('.row-main')
    .evaluateAll((all) => all.map((each) => each.textContent.replace(' Error. ', '')));
/** The name on the line of the cursor. */
const active = () =>
  page.evaluate(() => {
    const id = document.querySelector('[role=tree]')?.getAttribute('aria-activedescendant');
    return (id ? document.getElementById(id)?.querySelector('.row-main') : null)?.textContent.replace(' Error. ', '') ?? null;
  });
async function press(...keys: string[]) {
  await tree().evaluate((list: HTMLElement) => list.focus({ preventScroll: true }));
  for (const key of keys) await page.keyboard.press(key);
}

describe('a team', () => {
  beforeEach(async () => {
    await show(page, 'tree');
    await page.setViewportSize({ width: 320, height: 1400 });
  });

  test('is summed up', async () => {
    await page.getByText('14 people · 6 leaders · 4 levels · widest team 3').waitFor();
  });

  test('shows leaders with their span, and who is only at the target', async () => {
    expect(await line(/Olivia Hart/u).textContent()).toContain('2 direct · 5 in all');
    expect(await line(/Zoe Chief/u).textContent()).toContain('existing user');
    expect(await line(/Cy Young/u).getAttribute('aria-level')).toBe('4');
  });

  test('marks who has an error', async () => {
    expect(await line(/Bo Oss/u).textContent()).toContain('Error');
    expect(await line(/Cy Young/u).textContent()).not.toContain('Error');
  });

  test('gathers those whose leader was not found, with what their cells say', async () => {
    await page.getByRole('button', { name: '2 with no leader found' }).click();
    await expect.poll(active).toBe('Leader not found');
    expect(await line(/Gus Lost/u).textContent()).toContain('Leader cell: “Chloé”');
  });

  test('tells a circle in words, each line leading to its row', async () => {
    const circle = page.getByRole('article', { name: 'Circle of 3 people' });
    const steps = await circle.getByRole('listitem').allTextContents();
    expect(steps.map((step) => step.replace(/[\u2068\u2069]/gu, ''))).toEqual([
      'Hal Ring reports to Ida Ring',
      'Ida Ring reports to Jo Ring',
      'Jo Ring reports to Hal Ring',
    ]);
    await circle.getByRole('button', { name: /^.Ida Ring/u }).click();
    expect(await calls(page)).toEqual(['reveal [{"row":11,"column":1}]']);
    await circle.getByText('1 more person hangs on this circle.').waitFor();
  });

  test('moves the grid to the row that is clicked', async () => {
    await line(/Di Ewe/u).click();
    expect(await calls(page)).toEqual(['reveal [{"row":6,"column":1}]']);
    expect(await line(/Di Ewe/u).getAttribute('aria-selected')).toBe('true');
  });

  test('leaves the grid where it is for who is on no row', async () => {
    await line(/Zoe Chief/u).click();
    expect(await calls(page)).toEqual([]);
  });

  test('folds and unfolds at a click on the sign before a name', async () => {
    await line(/Ann Lee/u)
      .locator('.twist')
      .click();
    await line(/Cy Young/u).waitFor({ state: 'detached' });
    expect(await line(/Ann Lee/u).getAttribute('aria-expanded')).toBe('false');
    expect(await calls(page)).toEqual([]);
  });

  test('is left by Back and by Escape, and comes back as it was', async () => {
    await press('Home', 'ArrowLeft');
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Show who leads whom' }).click();
    expect(await line(/Zoe Chief/u).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Team roster' }).waitFor();
  });

  test('follows the sheet, and stays where it was', async () => {
    await line(/Ann Lee/u).click();
    await press('ArrowLeft');
    await page.evaluate(() => {
      const { session } = window.page;
      const before = session.tree()!;
      session.plant({ ...before, people: before.people.map((each) => (each.name === 'Bo Oss' ? { ...each, name: 'Bob Oss' } : each)) });
      session.set({ check: { ...session.state.check!, version: 99 } });
    });
    await line(/Bob Oss/u).waitFor();
    expect([await active(), await line(/Ann Lee/u).getAttribute('aria-expanded')]).toEqual(['Ann Lee', 'false']);
  });
});

describe('keys', () => {
  beforeEach(async () => {
    await show(page, 'tree');
    await page.setViewportSize({ width: 320, height: 1400 });
  });

  test('up and down go by lines, Home and End to both ends', async () => {
    await press('Home', 'ArrowDown', 'ArrowDown', 'ArrowUp');
    await expect.poll(active).toBe('Olivia Hart');
    await press('End');
    await expect.poll(active).toBe('Jo Ring');
  });

  test('left closes, then goes out; right opens, then goes in', async () => {
    await press('Home', 'ArrowDown', 'ArrowDown', 'ArrowLeft');
    expect(await line(/Ann Lee/u).getAttribute('aria-expanded')).toBe('false');
    await press('ArrowLeft');
    await expect.poll(active).toBe('Olivia Hart');
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect.poll(active).toBe('Cy Young');
  });

  test('Enter moves the grid to the row', async () => {
    await press('Home', 'ArrowDown', 'Enter');
    expect(await calls(page)).toEqual(['reveal [{"row":2,"column":1}]']);
  });

  test('letters go to the next name that begins with them, accents or not', async () => {
    await press('Home', 'e', 'd', 'o');
    await expect.poll(active).toBe('Édouard Ïle');
  });

  test('a star opens everything beside the cursor', async () => {
    await press('Home', 'ArrowLeft', '*');
    expect(await line(/Zoe Chief/u).getAttribute('aria-expanded')).toBe('true');
  });
});

describe('search', () => {
  const field = () => page.getByRole('searchbox', { name: 'Find a person' });
  beforeEach(() => show(page, 'tree'));

  test('leads to each person found, and counts them', async () => {
    await field().fill('RING');
    await page.getByText('1 of 3').waitFor();
    await expect.poll(active).toBe('Hal Ring');
    await field().press('Enter');
    await expect.poll(active).toBe('Ida Ring');
    await page.getByRole('button', { name: 'Previous person found' }).click();
    await expect.poll(active).toBe('Hal Ring');
  });

  test('says so where nobody is found', async () => {
    await field().fill('nobody here');
    await page.getByText('Nobody by this name').waitFor();
  });

  test('opens what the person found is folded under', async () => {
    await press('Home', 'ArrowLeft');
    await field().fill('edouard');
    await expect.poll(active).toBe('Édouard Ïle');
  });
});

describe('a hundred thousand people', () => {
  beforeEach(() => show(page, 'tree-company'));

  test('are found by name, with few lines in the page', async () => {
    await page.getByRole('searchbox').fill('person 99999');
    await expect.poll(active).toBe('Person 99999');
    expect((await names()).length).toBeLessThan(MOST_LINES);
  });

  test('begin with a few levels', async () => {
    expect(await line(/^Person 1\D/u).textContent()).toContain('10 direct · 99,999 in all');
    expect((await names()).length).toBeLessThan(MOST_LINES);
  });
});

test('a level deeper than a panel can be indented is told as a number', async () => {
  await show(page, 'tree');
  await page.setViewportSize({ width: 320, height: 1400 });
  await page.evaluate((tree) => {
    window.page.session.plant(tree);
    window.page.session.set({ check: { ...window.page.session.state.check!, version: 98 } });
  }, chain);
  await page.getByRole('searchbox').fill('link 31');
  const deep = line(/Link 31/u);
  expect([await deep.getAttribute('aria-level'), await deep.locator('.deep').textContent()]).toEqual(['31', '31']);
  expect(await line(/Link 30/u).evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
});

test('names stand behind their levels from whichever side text runs', async () => {
  await show(page, 'tree');
  await page.setViewportSize({ width: 320, height: 1400 });
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const ends = await Promise.all([/Zoe Chief/u, /Olivia Hart/u, /Ann Lee/u].map((name) => line(name).locator('bdi').boundingBox()));
  await page.evaluate(() => (document.documentElement.dir = 'ltr'));
  const [first, second, third] = ends.map((box) => box!.x + box!.width);
  expect([first! > second!, second! > third!, first! > 250]).toEqual([true, true, true]);
});

test('a sheet without people has no way to the tree', async () => {
  await show(page, 'nobody');
  expect(await page.getByRole('button', { name: 'Show who leads whom' }).count()).toBe(0);
});

test('a tree that is no more says so', async () => {
  await show(page, 'tree');
  await page.evaluate(() => {
    window.page.session.plant(null);
    window.page.session.set({ check: { ...window.page.session.state.check!, version: 100 } });
  });
  await page.getByRole('heading', { name: 'Nobody to show' }).waitFor();
});
