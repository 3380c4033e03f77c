/** Time, injected: shared code never asks the machine. Milliseconds since 1970. */
export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Lets drawing and typing have their turn, and no more than that. Absent where nobody waits for one: long work is then done in one go. */
  breathe?(): Promise<void>;
}
