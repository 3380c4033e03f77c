/** The faults that wait for their requests. */
import type { RouteName } from '../fields.js';
import { type FaultKind, type FaultPlan, faultPlan } from './fault.js';

/** What a fault can aim at, and what a script decides by. */
export interface FaultTarget {
  readonly route: RouteName | null;
  /** Identifiers that the request names, in its path or its body, in lower case. */
  readonly people: readonly string[];
  readonly method: string;
  readonly path: string;
  /** The body with the temporary password masked. */
  readonly body: unknown;
}

/** Decides for each request which fault it meets. Asked before the planned ones. */
export type FaultScript = (target: FaultTarget) => FaultPlan | null;

export interface Faults {
  /** Plans a fault for the next request that fits; plans that fit the same request take turns in their order. */
  next(plan: FaultPlan): void;
  /** Puts a function in charge; null takes it away. */
  script(script: FaultScript | null): void;
  /** Plans that have not been used up. */
  pending(): FaultPlan[];
  clear(): void;
  /** The fault of this request; counts it as used. */
  take(target: FaultTarget): FaultPlan | null;
}

interface Waiting {
  readonly plan: FaultPlan;
  skip: number;
  left: number;
}

// Faults of reading mean nothing elsewhere, so a plan without a route waits for a request that it can spoil.
const NATURAL_ROUTES: Partial<Record<FaultKind, readonly RouteName[]>> = { 'stale-read': ['get', 'list'], 'page-twice': ['list'] };

const canMeet = (kind: FaultKind, route: RouteName | null) => route !== null && (NATURAL_ROUTES[kind]?.includes(route) ?? true);

const fits = (plan: FaultPlan, target: FaultTarget) =>
  canMeet(plan.kind, target.route) &&
  (plan.route === undefined || plan.route === target.route) &&
  (plan.person === undefined || target.people.includes(plan.person.toLowerCase()));

/** Makes an empty queue. */
export function createFaults(): Faults {
  let waiting: Waiting[] = [];
  let script: FaultScript | null = null;

  function takePlanned(target: FaultTarget): FaultPlan | null {
    for (const entry of waiting) {
      if (!fits(entry.plan, target)) continue;
      if (entry.skip > 0) {
        entry.skip -= 1;
        continue;
      }
      entry.left -= 1;
      waiting = waiting.filter((each) => each.left > 0);
      return entry.plan;
    }
    return null;
  }

  return {
    next(plan) {
      const parsed = faultPlan.safeParse(plan);
      if (!parsed.success) throw new TypeError(`Not a fault: ${JSON.stringify(plan)}. ${parsed.error.issues[0]?.message ?? ''}`);
      const left = plan.times === 'always' ? Number.POSITIVE_INFINITY : (plan.times ?? 1);
      waiting.push({ plan: parsed.data, skip: plan.skip ?? 0, left });
    },
    script: (next) => void (script = next),
    pending: () => waiting.map((entry) => entry.plan),
    clear() {
      waiting = [];
      script = null;
    },
    take: (target) => script?.(target) ?? takePlanned(target),
  };
}
