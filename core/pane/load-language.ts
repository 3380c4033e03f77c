/** Brings the words of the language that a host's locale asks for, each language in a chunk of its own. */
import { type Language, otherLanguage, type OtherLanguage } from './language.js';

type Loaders = Readonly<Record<OtherLanguage, () => Promise<{ readonly language: Language }>>>;

const LOADERS: Loaders = {
  de: () => import('./languages/de.js'),
  es: () => import('./languages/es.js'),
  fr: () => import('./languages/fr.js'),
  ja: () => import('./languages/ja.js'),
  pt: () => import('./languages/pt.js'),
};

/** A pane in English now is better than one in another language that nobody waits for. */
const LONGEST_WAIT_MS = 5_000;

/** The language for a locale such as `de-AT`; null, which is English, where there is none or its words do not come. */
export async function loadLanguage(locale: string | undefined, loaders: Loaders = LOADERS): Promise<Language | null> {
  const asked = otherLanguage(locale ?? '');
  if (asked === null) return null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), LONGEST_WAIT_MS)));
  const words = Promise.resolve()
    .then(() => loaders[asked]())
    .then(({ language }) => language);
  return Promise.race([words, tooLate])
    .catch(() => null)
    .finally(() => clearTimeout(timer));
}
