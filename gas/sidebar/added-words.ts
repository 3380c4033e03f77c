/** The words of another language, which the server puts behind the page in a script of their own. */
import type { Language } from '../../core/pane/language.js';

/** What those scripts set; the build writes them. */
const WORDS = 'musterWords';

/** The language whose words were added to this page; null is English. */
export function addedWords(page: object): Language | null {
  return (page as { readonly [WORDS]?: Language })[WORDS] ?? null;
}
