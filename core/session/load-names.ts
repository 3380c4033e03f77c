/** Reads the lists of names that a target's requests need, page by page. */
import type { Message } from '../issues/message.js';
import type { HttpRequest } from '../ports/index.js';
import type { KnownNames, Named, NamesVerdict, ProvisioningApi } from '../sending/api.js';
import type { ReadingHost } from './paced-reading.js';
import { cancelled, MOST_PAGES, type NotRead, readUntilTold, wasCancelled } from './read-page.js';

export type LoadedNames =
  { readonly ok: true; readonly names: KnownNames } | { readonly ok: false; readonly cancelled: boolean; readonly problem: Message };

type NamesPage = Extract<NamesVerdict, { kind: 'names' }>;

/** Reads all lists; a target that has none has nothing to read. One list that cannot be read leaves all of them unknown. */
export async function loadNames(
  host: ReadingHost,
  { lists = [] }: Pick<ProvisioningApi, 'lists'>,
  onProgress: (names: number) => void,
  isCancelled: () => boolean,
): Promise<LoadedNames> {
  const names = new Map<string, Named[]>();
  let read = 0;
  for (const list of lists) {
    const found = new Map((names.get(list.list) ?? []).map((named) => [named.id, named]));
    let request: HttpRequest | null = list.first();
    for (let page = 0; request !== null && page < MOST_PAGES; page++) {
      const asked: HttpRequest = request;
      const answer: NamesPage | NotRead = await readUntilTold(host, asked, (response) => list.readPage(asked, response), isCancelled);
      if ('problem' in answer) return { ok: false, cancelled: wasCancelled(answer), problem: answer.problem };
      for (const named of answer.names) found.set(named.id, named);
      read += answer.names.length;
      onProgress(read);
      request = answer.next;
    }
    names.set(list.list, [...found.values()]);
  }
  return isCancelled() && lists.length > 0 ? cancelled() : { ok: true, names };
}
