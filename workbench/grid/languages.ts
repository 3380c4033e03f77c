/** The language in which the played spreadsheet speaks with its user: a choice in the page's bar, kept in its address. */
import { byId, make } from './element.js';

/** What is offered, each by its own name; the last one is spoken by no pane, which stays in English then. */
const LOCALES = ['en', 'de', 'es', 'fr', 'ja', 'pt', 'sv'] as const;
const PARAMETER = 'language';

/** The locale that the page's address asks for; English where it names none. */
export function askedLocale(search: URLSearchParams): string {
  const asked = search.get(PARAMETER) ?? '';
  return nameOf(asked) === null ? 'en' : asked;
}

/** The name of a locale in its own language, null for what is no locale. */
function nameOf(locale: string): string | null {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? null;
  } catch {
    return null;
  }
}

/** Offers the languages and tells which one was chosen, after the address holds it. */
export function offerLanguages(first: string, choose: (locale: string) => void): void {
  const select = byId('language', HTMLSelectElement);
  const locales = LOCALES.some((locale) => locale === first) ? LOCALES : [...LOCALES, first];
  select.append(...locales.map((locale) => make('option', { value: locale, lang: locale }, nameOf(locale) ?? locale)));
  select.value = first;
  select.addEventListener('change', () => {
    const address = new URL(location.href);
    address.searchParams.set(PARAMETER, select.value);
    history.replaceState(null, '', address);
    choose(select.value);
  });
}
