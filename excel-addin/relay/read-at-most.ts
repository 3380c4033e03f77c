/** Reads the body of an answer as text, and stops at a limit instead of filling the memory. */

export class AnswerTooLargeError extends Error {
  override name = 'AnswerTooLargeError' as const;
  readonly code = 'ERR_ANSWER_TOO_LARGE';
}

/** The whole body, or an error once it passes `limit` bytes. */
export async function readAtMost(response: Response, limit: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const bytes = part.value as Uint8Array;
    read += bytes.byteLength;
    if (read > limit) {
      await reader.cancel();
      throw new AnswerTooLargeError(`The answer is larger than ${limit} bytes.`);
    }
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}
