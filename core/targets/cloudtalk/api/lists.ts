/** The lists that names are checked against and IDs are taken from: groups, telephone numbers, and the calling codes of countries. */
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import type { KnownNames, Named, NameList, NamesVerdict } from '../../../sending/api.js';
import { UNREADABLE_ANSWER } from '../../../said/by-targets.js';
import { composeText } from '../../../text/compose.js';
import { COUNTRIES, GROUPS, NUMBERS } from '../fields.js';
import { type Json, wholeNumber } from '../../shared/json.js';
import { readBody } from './json.js';
import { lastPage, pageQuery, readItems, readPage } from './page.js';
import { phoneNumber } from './phone.js';
import { request } from './settings.js';
import { commonVerdict, isSuccess } from './statuses.js';

const idOf = (item: Json): string | null => {
  const id = wholeNumber(item['id']);
  return id === null || id === 0 ? null : String(id);
};

function named(item: Json, name: string | null): Named | null {
  const id = idOf(item);
  return id === null || name === null || name === '' ? null : { id, name };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? composeText(value).trim() : null);

const groupOf = (item: Json) => named(item, textOf(item['internal_name']));
/** A number is known by itself: its internal name says it to people, not to a telephone. */
const numberOf = (item: Json) => named(item, phoneNumber(item['caller_id_e164']));
const countryOf = (item: Json) => {
  const code = wholeNumber(item['calling_code']);
  return named(item, code === null ? null : `+${code}`);
};

function paged(list: string, path: string, keys: readonly string[], read: (item: Json) => Named | null): NameList {
  const pages = new WeakMap<HttpRequest, number>();
  const ask = (page: number): HttpRequest => {
    const asked = request('GET', path + pageQuery(page));
    pages.set(asked, page);
    return asked;
  };
  return {
    list,
    first: () => ask(1),
    readPage(asked, response) {
      const number = pages.get(asked);
      if (number === undefined) throw new TypeError('Expected a request that first() or readPage() made');
      if (!isSuccess(response)) return commonVerdict(response);
      const page = readPage(response, ...keys);
      if (!page || (page.number ?? number) !== number) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
      return namesOf(page.items, read, number < lastPage(page, number) ? ask(number + 1) : null);
    },
  };
}

function namesOf(items: readonly (Json | null)[], read: (item: Json) => Named | null, next: HttpRequest | null): NamesVerdict {
  const names = items.map((item) => item && read(item)).filter((name) => name !== null);
  // A list of which nothing can be read would say that there is nothing.
  if (names.length === 0 && items.length > 0) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
  return { kind: 'names', names, next };
}

function readCountries(_asked: HttpRequest, response: HttpResponse): NamesVerdict {
  if (!isSuccess(response)) return commonVerdict(response);
  const items = readItems(readBody(response.body), ['Country']);
  return items ? namesOf(items, countryOf, null) : { kind: 'unknown', reason: UNREADABLE_ANSWER };
}

/** The lists of an account. */
export function nameLists(): NameList[] {
  return [
    paged(GROUPS, '/groups/index.json', ['Group', 'Groups'], groupOf),
    paged(NUMBERS, '/numbers/index.json', ['CallNumber'], numberOf),
    { list: COUNTRIES, first: () => request('GET', '/countries/index.json'), readPage: readCountries },
  ];
}

/** The number under which the target keeps a name; null where nobody knows it. */
export function idOfName(names: KnownNames | undefined, list: string, name: string): number | null {
  const plain = composeText(name).trim();
  return wholeNumber(names?.get(list)?.find((one) => one.name === plain)?.id);
}

/** The name that the target keeps under a number; null where nobody knows it. */
export function nameOfId(names: KnownNames | undefined, list: string, id: number): string | null {
  return names?.get(list)?.find((one) => one.id === String(id))?.name ?? null;
}
