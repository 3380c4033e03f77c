/** A pace that is told answer by answer what a target did. Times are milliseconds from the start. */
import { LearntPace } from '../../../../core/sending/learnt-pace.js';

export const MINUTE = 60_000;

export interface Beginning {
  readonly perMinute?: number;
  readonly upTo?: number;
  readonly atOnce?: number;
  readonly random?: number;
}

export class Told {
  readonly pace: LearntPace;

  constructor({ perMinute = 60, upTo = 6000, atOnce = 1, random = 0 }: Beginning = {}) {
    this.pace = new LearntPace(perMinute, upTo, atOnce, () => random);
  }

  /** So many left together at this time, and were taken. */
  yes(at: number, count = 1, took = 0): this {
    this.pace.take(count, at);
    this.pace.accepted(count, at + took);
    return this;
  }

  /** One after the other left at equal distances, the first at `from`, the last just before `to`; all were taken. */
  many(count: number, from: number, to: number, took = 0): this {
    for (let one = 0; one < count; one++) this.yes(from + (one * (to - from)) / count, 1, took);
    return this;
  }

  /** So many left together and were refused: the wait for the next one. */
  no(at: number, retryAfterMs: number | null = null, count = 1): number {
    this.pace.take(count, at);
    return this.pace.limited(count, retryAfterMs, at);
  }

  /** So many left together; some were taken, the others refused. */
  some(at: number, taken: number, refused: number, took = 0): this {
    this.pace.take(taken + refused, at);
    this.pace.accepted(taken, at + took);
    this.pace.limited(refused, null, at + took);
    return this;
  }

  get rate(): number {
    return Math.round(this.pace.perMinute * 1e4) / 1e4;
  }

  width(at: number): number {
    return this.pace.width(at);
  }

  delay(at: number, count = 1): number {
    return this.pace.delay(count, at);
  }
}
