/** Bodies that are too long, too slow, or broken. */
import { describe, expect, test } from 'vitest';
import { readAtMost } from '../../../../excel-addin/relay/read-at-most.js';

const forever = (): AbortSignal => new AbortController().signal;
const body = (text: string): Response => new Response(text);

describe('readAtMost', () => {
  test('reads a body up to its limit, and not a byte more', async () => {
    expect(await readAtMost(body('x'.repeat(10)), 10, forever())).toBe('x'.repeat(10));
    await expect(readAtMost(body('x'.repeat(11)), 10, forever())).rejects.toMatchObject({ code: 'ERR_ANSWER_TOO_LARGE' });
  });

  test('counts bytes, not letters', async () => {
    await expect(readAtMost(body('ééé'), 5, forever())).rejects.toMatchObject({ code: 'ERR_ANSWER_TOO_LARGE' });
    expect(await readAtMost(body('ééé'), 6, forever())).toBe('ééé');
  });

  test('takes no body for an empty one', async () => expect(await readAtMost(new Response(null), 10, forever())).toBe(''));

  test('keeps a letter together whose bytes come apart', async () => {
    const bytes = new TextEncoder().encode('é🔑');
    const parts = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect(await readAtMost(new Response(parts), 100, forever())).toBe('é🔑');
  });

  test('gives up at the end of its time, even when the body never moves, and lets go of it', async () => {
    const time = new AbortController();
    let cancelled = false;
    const silent = new ReadableStream({ cancel: () => void (cancelled = true) });
    const reading = readAtMost(new Response(silent), 100, time.signal);
    time.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(cancelled).toBe(true);
  });

  test('gives no half of a body whose time ran out', async () => {
    const time = new AbortController();
    const dripping = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array([65]));
        time.abort();
      },
    });
    await expect(readAtMost(new Response(dripping), 100, time.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('hands on what broke', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(Object.assign(new Error(), { code: 'ECONNRESET' })) });
    await expect(readAtMost(new Response(broken), 100, forever())).rejects.toMatchObject({ code: 'ECONNRESET' });
  });
});
