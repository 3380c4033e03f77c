/** Our choice: how old a token may be. The pages ask for a valid `iat` and do not say what valid means. */

const TOLERANCE_S = 300; // five minutes to either side: the usual allowance for clocks that differ

/** Whether `iat` is a whole number of seconds near this moment. Milliseconds, text and a missing claim are refused. */
export function isFresh(iat: unknown, nowMs: number): boolean {
  return Number.isInteger(iat) && Math.abs(nowMs / 1000 - (iat as number)) <= TOLERANCE_S;
}
