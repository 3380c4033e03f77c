/** Bodies as values: nothing that a server can send makes a reader throw. */

/** The parsed body, or undefined where it is no JSON. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/** The body as an object; one that is empty counts as `{}`, since operations without an answer send either. Null for anything else. */
export function parseObject(body: string): Readonly<Record<string, unknown>> | null {
  if (body.trim() === '') return {};
  const value = parseJson(body);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null;
}
