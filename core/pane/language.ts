/** The languages that Muster speaks. English is always there; a host brings the words of another one when it is asked for. */
import type { Catalogue } from '../issues/messages/spoken.js';
import type { Formats } from './format.js';
import type { Strings } from './strings.js';

/** The words of one language. */
export interface Language {
  /** BCP 47 tag, e.g. `de`; numbers, plurals and dates go by it. */
  readonly tag: string;
  /** What core says: issues, causes, results. */
  readonly core: Catalogue;
  /** What the pane says: buttons, titles, states. */
  readonly pane: (format: Formats) => Strings;
}

/** The languages beside English, by their primary subtag. */
export const OTHER_LANGUAGES = ['de', 'es', 'fr', 'ja', 'pt'] as const;
export type OtherLanguage = (typeof OTHER_LANGUAGES)[number];

/** The language that a host's locale asks for, such as `de-AT` or `pt_BR`; null is English. */
export function otherLanguage(locale: string): OtherLanguage | null {
  const primary = locale.toLowerCase().split(/[-_]/u)[0] ?? '';
  return OTHER_LANGUAGES.find((language) => language === primary) ?? null;
}
