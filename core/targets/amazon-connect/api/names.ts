/** Names and IDs of profiles, groups and attributes, from the lists that were read. */
import type { KnownNames, Named } from '../../../sending/api.js';
import { composeText } from '../../../text/compose.js';

export interface Names {
  /** The ID of a name; a name that no list knows, or that stands for several, stays as it is, and the target refuses it. */
  idOf(list: string, name: string): string;
  /** The name of an ID; null where the list is not known or does not have it. */
  nameOf(list: string, id: string): string | null;
  /** True where a list was read and is not empty. */
  has(list: string): boolean;
}

const SEVERAL = '';

/** Look-ups over the lists of a connection. */
export function namesOf(known: KnownNames | undefined): Names {
  const made = new Map<readonly Named[], { readonly ids: Map<string, string>; readonly names: Map<string, string> }>();
  const indexOf = (list: string) => {
    const all = known?.get(list);
    if (!all) return null;
    let index = made.get(all);
    if (!index) {
      index = { ids: new Map(), names: new Map(all.map(({ id, name }) => [id, name])) };
      for (const { id, name } of all) index.ids.set(plain(name), index.ids.has(plain(name)) ? SEVERAL : id);
      made.set(all, index);
    }
    return index;
  };
  return {
    idOf: (list, name) => indexOf(list)?.ids.get(plain(name)) || name,
    nameOf: (list, id) => indexOf(list)?.names.get(id) ?? null,
    has: (list) => (known?.get(list)?.length ?? 0) > 0,
  };
}

const plain = (name: string): string => composeText(name).trim();
