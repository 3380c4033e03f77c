/** Reads the body of an answer as text, and stops at a limit of size or time instead of filling the memory or waiting for ever. */

class AnswerTooLargeError extends Error {
  override name = 'AnswerTooLargeError' as const;
  readonly code = 'ERR_ANSWER_TOO_LARGE';
}

/** The whole body, or an error once it passes `limit` bytes or `signal` says that time is up, however slowly it drips. */
export async function readAtMost(response: Response, limit: number, signal: AbortSignal): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  const giveUp = (): void => void reader.cancel().catch(() => undefined); // a pending read ends with it
  signal.addEventListener('abort', giveUp, { once: true });
  let text = '';
  let read = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const bytes = part.value as Uint8Array;
      read += bytes.byteLength;
      if (read > limit) throw new AnswerTooLargeError(`The answer is larger than ${limit} bytes.`);
      text += decoder.decode(bytes, { stream: true });
    }
    signal.throwIfAborted(); // what ended because time was up is no whole answer
    return text + decoder.decode();
  } catch (error) {
    giveUp();
    throw error;
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
