/** What the fault layer has to know of the server behind it: who is there, and how its answers look. */
import type { Drift, StatusFault } from './fault.js';

export interface FaultWorld {
  /** The server's clock, milliseconds since 1970. */
  now(): number;
  /** The answer that refuses with a planned status, as this API words a refusal; the layer adds Retry-After. */
  refuse(fault: Pick<StatusFault, 'status' | 'error'>): Response;
  /** When the person of a path was made, milliseconds since 1970; null for nobody. */
  createdAt(person: string): number | null;
  /** An answer's JSON without those who were made after this moment: a copy that lags behind. */
  hideNewcomers(body: unknown, since: number): unknown;
  /** Somebody else's data under this request's status. */
  swapPerson(body: unknown): unknown;
  /** The answer as it might look after a silent change of the API. */
  drift(body: unknown, fault: Drift): unknown;
}
