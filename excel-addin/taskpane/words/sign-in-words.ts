/** Brings what a person reads while nobody is signed in, in the language of Excel: a small script of its own for each but English. */
import { otherLanguage, type OtherLanguage } from '../../../core/pane/language.js';
import { words as english, type SignInWords } from './sign-in-en.js';

const LOADERS: Readonly<Record<OtherLanguage, () => Promise<{ readonly words: SignInWords }>>> = {
  de: () => import('./sign-in-de.js'),
  es: () => import('./sign-in-es.js'),
  fr: () => import('./sign-in-fr.js'),
  ja: () => import('./sign-in-ja.js'),
  pt: () => import('./sign-in-pt.js'),
};

/** The words for a locale such as `de-AT`; English where there are none of it, or where they do not come. */
export async function signInWords(locale: string | undefined, loaders = LOADERS): Promise<SignInWords> {
  const language = otherLanguage(locale ?? '');
  if (language === null) return english;
  return loaders[language]().then(
    ({ words }) => words,
    () => english,
  );
}
