/** The `Date` of the realm, on the simulation's clock. */

export function clockedDate(now: () => number): DateConstructor {
  return class extends Date {
    constructor(...parts: number[]) {
      super(...((parts.length === 0 ? [now()] : parts) as [number]));
    }
    static override now(): number {
      return now();
    }
  } as unknown as DateConstructor;
}
