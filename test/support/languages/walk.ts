/** Everything that a catalogue of words holds, path by path, whatever it is nested in. */

export type Kind = 'text' | 'function' | 'list' | 'map' | 'group';

export interface Entry {
  readonly kind: Kind;
  readonly value: unknown;
}

/** Entries by path, groups and lists included; the formats that the pane's words carry along are no words. */
export function entriesOf(root: unknown, path: string, found = new Map<string, Entry>()): Map<string, Entry> {
  const kind = kindOf(root, path);
  found.set(path, { kind, value: root });
  if (kind === 'map') for (const [key, value] of root as Map<string, unknown>) entriesOf(value, `${path}[${key}]`, found);
  else if (kind === 'list') for (const [at, value] of (root as unknown[]).entries()) entriesOf(value, `${path}[${String(at)}]`, found);
  else if (kind === 'group')
    for (const [key, value] of Object.entries(root as object))
      if (`${path}.${key}` !== 'pane.format') entriesOf(value, `${path}.${key}`, found);
  return found;
}

function kindOf(value: unknown, path: string): Kind {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'function') return 'function';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Map) return 'map';
  if (typeof value === 'object' && value !== null) return 'group';
  throw new TypeError(`Expected words at ${path}, got ${typeof value}`);
}

/** What one of two catalogues has that the other lacks, or has as something else. */
export function shapeFaults(english: unknown, other: unknown, path: string): string[] {
  const [wanted, found] = [entriesOf(english, path), entriesOf(other, path)];
  const missing = [...wanted].flatMap(([at, { kind }]) => {
    const there = found.get(at);
    if (!there) return [`${at} is missing`];
    return there.kind === kind ? [] : [`${at} is a ${there.kind}, in English a ${kind}`];
  });
  return [...missing, ...[...found.keys()].filter((at) => !wanted.has(at)).map((at) => `${at} is not there in English`)];
}
