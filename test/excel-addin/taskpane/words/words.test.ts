/** The words of the task pane while there is no pane: the language of Excel, English where none comes, and the same places in all of them. */
import { describe, expect, test } from 'vitest';
import { WAITING_FOR_EXCEL } from '../../../../core/said/by-excel.js';
import { RELAY_ROLE } from '../../../../core/said/by-relay.js';
import { OTHER_LANGUAGES } from '../../../../core/pane/language.js';
import { credentials } from '../../../../excel-addin/taskpane/sign-in/credentials.js';
import { signIn } from '../../../../excel-addin/taskpane/sign-in/sign-in.js';
import { signInProblem } from '../../../../excel-addin/taskpane/sign-in/sign-in-problem.js';
import { waitingBanner } from '../../../../excel-addin/taskpane/waiting-banner.js';
import { words as english } from '../../../../excel-addin/taskpane/words/sign-in-en.js';
import { signInWords } from '../../../../excel-addin/taskpane/words/sign-in-words.js';
import { startWords } from '../../../../excel-addin/taskpane/words/start-words.js';

const never = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
const places = (text: string): string[] => text.match(/\{\w+\}/gu) ?? [];
const texts = (words: object): string[] =>
  Object.values(words).flatMap((each: string | object) => (typeof each === 'string' ? each : texts(each)));

describe.each(OTHER_LANGUAGES)('in %s', (language) => {
  test('the sign-in says everything in its own words, with the same places', async () => {
    const [words, other] = [texts(english), texts(await signInWords(`${language}-XX`))];
    expect(other.map(places)).toEqual(words.map(places));
    expect(other.filter((text) => words.includes(text))).toEqual([]);
  });

  test('the page says why there is no pane', async () => {
    const [words, other] = [await startWords('en'), await startWords(language)];
    expect([other.notInExcel === words.notInExcel, other.cannotStart === words.cannotStart]).toEqual([false, false]);
    expect(places(other.cannotStart)).toEqual(['{why}']);
  });
});

describe('English', () => {
  test.each(['en-GB', 'sv-SE', '', undefined])('is spoken for %s', async (locale) => {
    expect([await signInWords(locale), (await startWords(locale)).cannotStart]).toEqual([
      english,
      'Muster cannot start: {why} Reload the pane.',
    ]);
  });

  test('is spoken where the words of the language do not come', async () => {
    expect(await signInWords('de', { de: never, es: never, fr: never, ja: never, pt: never })).toBe(english);
    expect((await startWords('de', never)).notInExcel).toMatch(/^This is the task pane/u);
  });
});

describe('a sign-in in German', () => {
  const told = async (problem: string): Promise<string> => {
    const words = await signInWords('de');
    const pressed: string[] = [];
    const answers = [{ kind: 'in', name: '' }] as const;
    await signIn(
      { kind: 'refused', problem },
      {
        credentials: credentials(),
        words,
        view: {
          askForCode: () => Promise.resolve('code'),
          press: (text, button) => (pressed.push(`${text} [${button}]`), Promise.resolve()),
        },
        ask: () => Promise.resolve(answers[0]),
        openTokens: never,
      },
    );
    return pressed.join();
  };

  test('says what the relay said', async () => {
    expect(await told(RELAY_ROLE)).toBe(
      'Ihr Konto darf Muster noch nicht verwenden. Bitten Sie Ihre Administration um die Rolle Muster.Send. [Erneut versuchen]',
    );
  });

  test.each(['Come back on Monday.', 'constructor'])('leaves what it does not know as it is: %s', async (problem) => {
    expect(await told(problem)).toBe(`${problem} [Erneut versuchen]`);
  });

  test('names the code of a problem, and only that', async () => {
    const words = await signInWords('de');
    const { words: text } = signInProblem(Object.assign(new Error('ann@x.org'), { errorCode: 'server_busy' }), words);
    expect(text).toMatch(/^Die Anmeldung hat nicht funktioniert \(server_busy\)\. /u);
  });
});

test('the line that waits for Excel is said in the language of the pane', () => {
  const attributes = new Map<string, string>();
  const element = { hidden: false, textContent: '', setAttribute: (name: string, value: string) => attributes.set(name, value) };
  const show = waitingBanner(element as unknown as HTMLElement, (text) => (text === WAITING_FOR_EXCEL ? 'Warten auf Excel.' : text));
  show(true);
  expect([element.hidden, element.textContent, attributes.get('role')]).toEqual([false, 'Warten auf Excel.', 'status']);
  show(false);
  expect([element.hidden, element.textContent]).toEqual([true, '']);
});
