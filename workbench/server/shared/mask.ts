/** What may be written down of a request: everything but passwords. */

const MASK = '[masked]';

/** The JSON of a body with every password masked, under whichever spelling; null where it cannot be read. */
export function maskBody(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (/password|^pass$/iu.test(key) ? MASK : value));
  } catch {
    return null;
  }
}
