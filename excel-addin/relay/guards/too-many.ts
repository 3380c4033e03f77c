/** Somebody asked too often; said with the time after which to ask again. */

/** What was asked for too often: a label of the metrics. */
export type LimitKind = 'address' | 'guess' | 'caller' | 'upstream';

export class TooManyError extends Error {
  override name = 'TooManyError' as const;
  readonly kind: LimitKind;
  readonly retryAfterMs: number;

  constructor(kind: LimitKind, retryAfterMs: number) {
    super(`Too many calls (${kind}).`);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}
