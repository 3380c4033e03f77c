/** The model's API with a list of everybody, so many on a page, that is read like anything else: it lags, it breaks and it asks to wait. */
import type { HttpResponse } from '../../../../core/ports/index.js';
import type { DirectoryUser, PageVerdict, ProvisioningApi } from '../../../../core/sending/index.js';
import { modelApi } from './model-api.js';
import type { Person } from './people.js';
import type { World } from './world.js';

const userOf = ({ key, id, name }: Person): DirectoryUser => ({ email: key, employeeId: id, values: { name } });

/** `requests` is what the list says that it costs. */
export function listingApi(
  { server, clock }: World,
  pageSize: number,
  requests = (people: number) => Math.ceil(people / pageSize),
): ProvisioningApi {
  const pageAt = (from: number): ReturnType<ProvisioningApi['list']> => ({
    ...modelApi.list(),
    url: `${modelApi.list().url}?from=${from}`,
  });
  return {
    ...modelApi,
    roll: { requests },
    list: () => pageAt(0),
    readPage({ url }, response) {
      if (response.status !== 404) return refusalOf(response); // the model server knows nobody of that name, and answers for the list so
      const from = Number(url.split('=')[1]);
      const seen = server.people.filter((person) => server.visible(person.key, clock.now()).includes(person));
      return {
        kind: 'page',
        users: seen.slice(from, from + pageSize).map(userOf),
        next: from + pageSize < seen.length ? pageAt(from + pageSize) : null,
      };
    },
  };
}

/** As the model reads an answer about one person. */
function refusalOf(response: HttpResponse): PageVerdict {
  const verdict = modelApi.readLookup({ email: 'nobody', employeeId: null }, response);
  return verdict.kind === 'found' || verdict.kind === 'absent' ? { kind: 'unknown', reason: verdict.kind } : verdict;
}
