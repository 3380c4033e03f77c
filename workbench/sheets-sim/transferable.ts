/** What may cross `google.script.run`: primitives, lists and plain objects. A date, a function or a hole fails the whole call. */

/** Throws where the host would fail the call; returns the value as the other side gets it. */
export function transferred(value: unknown, where: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item, at) => transferred(item, `${where}[${at}]`));
  const kind = Object.prototype.toString.call(value);
  if (typeof value !== 'object' || kind !== '[object Object]') {
    throw new TypeError(`${where} cannot cross google.script.run: ${typeof value === 'object' ? kind : typeof value}`);
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, transferred(item, `${where}.${name}`)]));
}
