/** Time, injected: shared code never asks the machine. Milliseconds since 1970. */
export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}
