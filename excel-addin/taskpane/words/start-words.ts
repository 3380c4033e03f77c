/** What the page says where there is no pane, in the language of Excel or of the browser. English where its words do not come either. */
import { otherLanguage } from '../../../core/pane/language.js';

/** Opened in a browser, where there is no Excel; and what went wrong, in place of `{why}`, before the pane was there. */
export interface StartWords {
  readonly notInExcel: string;
  readonly cannotStart: string;
}

const ENGLISH: StartWords = {
  notInExcel: 'This is the task pane of Muster. Open it in Excel: Data, then Open in the group Muster.',
  cannotStart: 'Muster cannot start: {why} Reload the pane.',
};

const otherWords = () => import('./other-start-words.js');

/** The words for a locale such as `de-AT`. */
export async function startWords(locale: string | undefined, load = otherWords): Promise<StartWords> {
  const language = otherLanguage(locale ?? '');
  if (language === null) return ENGLISH;
  return load().then(
    ({ OTHER_START_WORDS }) => OTHER_START_WORDS[language],
    () => ENGLISH,
  );
}
