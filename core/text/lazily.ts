/** Values that are made when they are first asked for: nothing is computed while a host loads the script. */

/** Builds a value on first use, once. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
