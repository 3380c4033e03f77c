/** The pane in the language of the spreadsheet: words, plurals, room and reading aloud, in both hosts, on the built panes. */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { en } from '../../core/issues/messages/en/index.js';
import { formatsFor } from '../../core/pane/format.js';
import type { Language } from '../../core/pane/language.js';
import { loadLanguage } from '../../core/pane/load-language.js';
import { english } from '../../core/pane/strings/en/index.js';
import type { Strings } from '../../core/pane/strings.js';
import { browser, useBareWorkbench, workbench } from './support/bare-workbench.js';
import { HOSTS, Stage, type HostName } from './support/stage.js';

const ENGLISH: Language = { tag: 'en', core: en, pane: english };
/** What Google gives a sidebar. */
const NARROW = 300;
/** An address of the faulty roster that is none. */
const BAD_ADDRESS = 'C11';

/** The browser of the tests may lack Japanese letters and draw boxes of 0.6 em instead: this makes up for it, and Latin letters too wide. */
const MISSING_WIDTH = '0.4em';

useBareWorkbench();

interface Spoken {
  readonly stage: Stage;
  readonly language: Language;
  readonly words: Strings;
}

/** The pane of somebody with this locale, as wide as it is in Sheets. */
async function open(host: HostName, locale: string): Promise<Spoken> {
  const language = (await loadLanguage(locale)) ?? ENGLISH;
  const words = language.pane(formatsFor(language.tag));
  const stage = await Stage.open(browser, { origin: workbench.origin, host, language: locale, ready: words.common.checkSheet });
  await stage.page.evaluate((width) => {
    document.querySelector<HTMLElement>('iframe[name=pane]')!.style.width = `${width}px`;
  }, NARROW);
  return { stage, language, words };
}

async function check({ stage: { pane }, words }: Spoken): Promise<void> {
  await pane.getByRole('button', { name: words.common.checkSheet }).click();
  await pane.getByRole('group', { name: words.check.counts.label }).waitFor();
  await pane.getByRole('button', { name: words.check.showPreview, disabled: false }).waitFor();
}

async function preview({ stage: { pane }, words }: Spoken): Promise<void> {
  await pane.getByRole('button', { name: words.check.showPreview }).click();
  await pane.getByRole('group', { name: words.preview.counts }).waitFor();
}

/** Parts of the pane that hold more than they show; what ends in an ellipsis means to, and a field scrolls in itself. */
const cutOff = ({ stage: { pane } }: Spoken): Promise<string[]> =>
  pane.locator('html').evaluate((html) =>
    [html, ...html.querySelectorAll('body, #muster, #muster *')]
      .filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element);
        const isClipped = (element === html || overflowX !== 'visible') && textOverflow !== 'ellipsis' && element.clientWidth > 1;
        return isClipped && !element.matches('input, select, textarea') && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}: ${element.textContent}`.slice(0, 120)),
  );

/** Runs in the pane: room after each letter, in buttons too. */
function widen(html: HTMLElement | SVGElement, space: string): void {
  const style = document.createElement('style');
  style.textContent = `* { letter-spacing: ${space} }`;
  html.append(style);
}

async function barriers({ stage: { page } }: Spoken): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('#grid').analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

describe.each(HOSTS)('%s', (host) => {
  test.each(['de-AT', 'ja'])('a check and a preview are said in the language of %s', async (locale) => {
    const spoken = await open(host, locale);
    const { stage, language, words } = spoken;
    const { pane } = stage;
    expect(await pane.locator('#muster').getAttribute('lang')).toBe(locale.slice(0, 2));
    await pane.getByRole('heading', { name: words.check.firstTitle }).waitFor();
    await check(spoken);
    const value = String(await stage.value(BAD_ADDRESS));
    await pane.getByText(value).first().click();
    await pane.getByText(language.core.issues['email-format']('', { value }).why).first().waitFor();
    expect(await barriers(spoken)).toEqual([]);
    await preview(spoken);
    const send = pane.getByRole('button', { name: new RegExp(words.preview.send(2).replace('2', String.raw`\d+`), 'u') });
    const said = await send.innerText();
    expect(said).toBe(words.preview.send(Number(/\d+/u.exec(said)?.[0])));
    expect(stage.errors).toEqual([]);
    await stage.close();
  });

  test('a language that nobody translated is English', async () => {
    const spoken = await open(host, 'sv');
    expect(await spoken.stage.pane.locator('#muster').getAttribute('lang')).toBe('en');
    await check(spoken);
    await spoken.stage.close();
  });
});

test.each(['en', 'de', 'es', 'fr', 'ja', 'pt'])('nothing is cut off in %s at the width of a sidebar', async (locale) => {
  const spoken = await open('sheets', locale);
  const { pane } = spoken.stage;
  if (locale === 'ja') await pane.locator('html').evaluate(widen, MISSING_WIDTH);
  const views: Record<string, string[]> = { start: await cutOff(spoken) };
  await check(spoken);
  views['check'] = await cutOff(spoken);
  await preview(spoken);
  views['preview'] = await cutOff(spoken);
  await pane.getByRole('button', { name: spoken.words.steps.settings, exact: true }).click();
  await pane.getByRole('heading', { name: spoken.words.settings.title, exact: true }).waitFor();
  views['settings'] = await cutOff(spoken);
  expect(views).toEqual({ start: [], check: [], preview: [], settings: [] });
  await spoken.stage.close();
});
