/** The menu speaks the language that Google shows the person at the sheet, before anything was authorised. */
import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../../core/pane/format.js';
import { OTHER_LANGUAGES } from '../../../core/pane/language.js';
import { loadLanguage } from '../../../core/pane/load-language.js';
import { gasBench } from '../support/gas-bench.js';

const MARK = { level: 'error', range: { row: 1, column: 1, rows: 1, columns: 1 } } as const;
const ENGLISH = ['Open', 'Get current team', 'Check this sheet', 'Clear highlights'];

function menuIn(userLocale: string | null) {
  const { script } = gasBench({ userLocale });
  script.open('NONE');
  return script.menu;
}

describe('the menu', () => {
  test.each([
    ['de', 'Dieses Blatt prüfen'],
    ['es_419', 'Revisar esta hoja'],
    ['fr-CA', 'Vérifier cette feuille'],
    ['ja', 'このシートをチェック'],
    ['pt_BR', 'Verificar esta planilha'],
  ])('in %s says “%s” for the same functions', (locale, check) => {
    const [menu, english] = [menuIn(locale), menuIn('en')];
    expect(menu[2]?.label).toBe(check);
    expect(menu.map(({ functionName }) => functionName)).toEqual(english.map(({ functionName }) => functionName));
    expect(menu.filter(({ label }) => ENGLISH.includes(label) || label === '')).toEqual([]);
  });

  test.each(OTHER_LANGUAGES)('in %s calls things as the pane does', async (tag) => {
    const { check, team } = (await loadLanguage(tag))!.pane(formatsFor(tag));
    expect(menuIn(tag).map(({ label }) => label)).toEqual(expect.arrayContaining([team.get, check.clearHighlights]));
  });

  test.each(['en_GB', 'sv', '', null])('for %j is in English', (locale) => {
    expect(menuIn(locale).map(({ label }) => label)).toEqual(ENGLISH);
  });
});

test('why highlights stay is said in the language too', async () => {
  const told: string[] = [];
  const { script, host, workbook } = gasBench({ userLocale: 'de_AT', ui: { toast: (message) => told.push(message) } });
  await host.sheet.setMarks(workbook.active.id, [MARK]);
  workbook.active.protected = true;
  script.open();
  script.choose('Markierung löschen');
  expect(told).toEqual([expect.stringMatching(/^Die Markierung bleibt: Dieses Blatt ist geschützt\./u)]);
});
