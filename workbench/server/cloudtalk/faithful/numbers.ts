/** The telephone numbers of the company, and the countries of the world. */
import type { Context } from '../context.js';
import type { PhoneNumber } from '../seed.js';
import { idOf } from './answer.js';
import { answerPage, wholeNumber } from './page.js';

/** Filters of the list, by the name in its query. */
const FILTERS: Readonly<Record<string, (number: PhoneNumber) => number>> = {
  id: ({ id }) => id,
  country_code: ({ countryCode }) => countryCode,
  area_code: ({ areaCode }) => areaCode,
  connected_to: ({ connectedTo }) => connectedTo,
};

export function listNumbers(query: URLSearchParams, { store, switches }: Context): Response {
  const taken = new Set(store.all().map(({ callNumberId }) => callNumberId));
  const free = wholeNumber(query.get('is_free'));
  const numbers = store
    .numbers()
    .filter((number) => Object.entries(FILTERS).every(([name, of]) => !query.has(name) || of(number) === wholeNumber(query.get(name))))
    .filter(({ id }) => free === null || taken.has(id) === (free === 0));
  const form = (e164: string) => (switches().numberForm === 'number' ? Number(e164.slice(1)) : e164);
  const items = numbers.map(({ id, name, e164, countryCode, areaCode, connectedTo }) => ({
    CallNumber: {
      id: idOf(id, switches()),
      internal_name: name,
      caller_id_e164: form(e164),
      country_code: countryCode,
      area_code: areaCode,
      is_redirected: false,
      connected_to: connectedTo,
    },
  }));
  return answerPage(items, query, switches());
}

/** Wrapped in schema and examples alike, and never paged. */
export function listCountries({ store, switches }: Context): Response {
  const countries = store.countries().map(({ id, name, code, iso3, callingCode }) => ({
    Country: { id: idOf(id, switches()), name, country_code: code, iso3, calling_code: idOf(callingCode, switches()) },
  }));
  return Response.json({ responseData: countries });
}
