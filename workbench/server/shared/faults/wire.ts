/** Faults of the wire itself: a connection that ends without an answer, or in the middle of one. */

const ENCODER = new TextEncoder();
const HEADERS_LEAVE_MS = 30; // the head of an answer is on its way before its body breaks off

export type Sleep = (ms: number) => Promise<void>;

/** Cuts the connection that the answer goes to; null where there is no socket. */
export type Cut = (() => void) | null;

/** No answer will come. Without a socket the promise of the answer rejects with this, as `fetch` rejects for a cut connection. */
export class ConnectionLostError extends Error {
  override name = 'ConnectionLostError' as const;
}

/** Half of the body, under a length that promises all of it; then `cut` ends the connection, or the body's stream fails without one. */
export function cutWire(text: string, answer: Response, sleep: Sleep, cut: Cut): Response {
  const bytes = ENCODER.encode(text);
  const headers = new Headers(answer.headers);
  headers.set('content-length', String(bytes.length));
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(bytes.slice(0, Math.floor(bytes.length / 2))),
    async pull(stream) {
      await sleep(HEADERS_LEAVE_MS);
      if (cut) cut();
      else stream.error(new ConnectionLostError('The connection was cut in the middle of the answer.'));
    },
  });
  return new Response(body, { status: answer.status, headers });
}

/** The whole answer, one byte at a time. */
export function drip(text: string, answer: Response, everyMs: number, sleep: Sleep): Response {
  const bytes = ENCODER.encode(text);
  let next = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(stream) {
      await sleep(everyMs);
      if (next < bytes.length) stream.enqueue(bytes.slice(next, next + 1));
      next += 1;
      if (next >= bytes.length) stream.close();
    },
  });
  return new Response(body, { status: answer.status, headers: answer.headers });
}
