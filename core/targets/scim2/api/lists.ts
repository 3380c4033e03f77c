/** The lists that are read before a check: what the service offers, its groups, and who stands behind which ID. */
import { UNREADABLE_ANSWER } from '../../../said/by-targets.js';
import type { NameList, Named, NamesVerdict } from '../../../sending/api.js';
import type { Connection } from './connection.js';
import { objectOf } from '../../shared/json.js';
import { textOf } from './json.js';
import { GROUP_LIST, PEOPLE_LIST } from './names.js';
import type { Offer } from './offer.js';
import { pagesOf, type Pages } from './pages.js';
import { leaderText } from './people.js';
import { serviceList } from './read-service.js';
import type { Reader } from './user.js';

export function listsOf(connection: Connection, offer: Offer, reader: Reader): readonly NameList[] {
  const groups = pagesOf(connection, '/Groups', offer.pageSize, [['excludedAttributes', 'members']]);
  const people = pagesOf(connection, '/Users', offer.pageSize); // whole users: some services fail where single attributes are asked for
  return [
    serviceList(connection),
    nameList(GROUP_LIST, groups, (group) => ({ id: textOf(group['id']) ?? null, name: textOf(group['displayName']) ?? null })),
    nameList(PEOPLE_LIST, people, (person) => {
      const user = reader.read(person);
      return { id: user?.id ?? null, name: user && leaderText(user) };
    }),
  ];
}

function nameList(
  list: string,
  pages: Pages,
  nameOf: (resource: Readonly<Record<string, unknown>>) => { readonly id: string | null; readonly name: string | null },
): NameList {
  return {
    list,
    first: () => pages.first(),
    readPage(request, response): NamesVerdict {
      const page = pages.read(request, response);
      if (page.kind !== 'read') return page;
      // A page of which nothing can be read would say that there is nothing.
      const isUnreadable = page.resources.length > 0 && page.resources.every((resource) => !textOf(objectOf(resource)['id']));
      if (isUnreadable) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
      const names = page.resources.map((resource) => nameOf(objectOf(resource))).filter((each): each is Named => !!each.id && !!each.name);
      return { kind: 'names', names, next: page.next };
    },
  };
}
