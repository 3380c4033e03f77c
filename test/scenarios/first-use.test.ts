/** The first minute with no roster at hand: a sample is made in place, it is checked, an issue shows, and its link opens. */
import { describe, expect, test } from 'vitest';
import { browser, useBareWorkbench, workbench } from './support/bare-workbench.js';
import { counts } from './support/pane-steps.js';
import { HOSTS, Stage } from './support/stage.js';

useBareWorkbench();

const sheets = ({ page }: Stage) => page.evaluate(() => window.workbench!.workbook.sheets.map(({ name }) => name));
const front = ({ page }: Stage) => page.evaluate(() => window.workbench!.workbook.active.name);

describe.each(HOSTS)('%s', (host) => {
  test('one press makes a sample, checks it, and leads to what is wrong and to what is written of it', async () => {
    const stage = await Stage.open(browser, { origin: workbench.origin, host, sample: 'clean' });
    const { pane } = stage;
    const before = await stage.cells();
    const [own] = await sheets(stage);

    await pane.getByRole('button', { name: 'Make a sample roster' }).click();
    await pane.getByRole('heading', { name: 'Muster sample', level: 1 }).waitFor();
    await pane.getByRole('button', { name: 'Show preview', disabled: false }).waitFor();
    expect(await counts(stage, 'Show by level')).toMatchObject({ errors: 3 });
    expect([await front(stage), await stage.value('D2'), await stage.value('A1')]).toEqual(['Muster sample', '00701', 'Role']);
    expect((await stage.markedCells()).length).toBeGreaterThanOrEqual(3);

    await pane.getByRole('listbox', { name: 'Issues' }).getByRole('option').filter({ hasText: 'example,com' }).click();
    const detail = pane.getByRole('region', { name: 'Issue' });
    await detail.getByRole('button', { name: /^More about this: / }).click();
    const article = pane.getByRole('article');
    await article.getByRole('heading', { name: 'email-format' }).waitFor();
    expect(await article.innerText()).toContain('This is not one e-mail address.');
    await pane.getByRole('button', { name: 'Back' }).click();
    await detail.getByRole('button', { name: /^Write “tom\.becker@example\.com”/u }).waitFor();

    await pane.getByRole('heading', { name: 'Files' }).click();
    await pane.getByRole('button', { name: 'Make an empty template' }).click();
    await pane.getByRole('heading', { name: 'Nobody found here' }).waitFor();
    expect((await stage.values())[0]?.slice(0, 4)).toEqual(['Role', 'Can Manage Teams', 'Email Address', 'Employee ID']);
    await pane.getByRole('region', { name: 'No roster yet?' }).getByRole('button', { name: 'Make a sample roster' }).click();
    await pane.getByRole('heading', { name: 'Muster sample (2)', level: 1 }).waitFor();

    expect(await sheets(stage)).toEqual([own, 'Muster sample', 'Muster template', 'Muster sample (2)']);
    await stage.page.evaluate((name) => {
      const { workbook } = window.workbench!;
      workbook.activate(workbook.sheets.find((sheet) => sheet.name === name)!.id, 'sheets');
    }, own);
    expect(await stage.cells()).toEqual(before);
    expect(stage.errors).toEqual([]);
    await stage.close();
  });
});
