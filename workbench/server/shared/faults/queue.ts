/** The faults that wait for their requests. */
import { type FaultKind, type FaultPlan, faultPlan } from './fault.js';

/** What a fault can aim at, and what a script decides by. */
export interface FaultTarget<Route extends string = string> {
  readonly route: Route | null;
  /** Identifiers that the request names, in its path or its body, in lower case. */
  readonly people: readonly string[];
  readonly method: string;
  readonly path: string;
  /** The body with the passwords masked. */
  readonly body: unknown;
}

/** Decides for each request which fault it meets. Asked before the planned ones. */
export type FaultScript<Route extends string = string> = (target: FaultTarget<Route>) => FaultPlan<Route> | null;

export interface Faults<Route extends string = string> {
  /** Plans a fault for the next request that fits; plans that fit the same request take turns in their order. */
  next(plan: FaultPlan<Route>): void;
  /** Puts a function in charge; null takes it away. */
  script(script: FaultScript<Route> | null): void;
  /** Plans that have not been used up. */
  pending(): FaultPlan<Route>[];
  clear(): void;
  /** The fault of this request; counts it as used. */
  take(target: FaultTarget<Route>): FaultPlan<Route> | null;
}

/** The routes of a server by what they do: faults of reading mean nothing elsewhere, so a plan without a route waits for one that it can spoil. */
export interface FaultRoutes<Route extends string> {
  readonly all: readonly Route[];
  /** Those that tell of one person. */
  readonly one: readonly Route[];
  /** Those that tell of many, page by page. */
  readonly lists: readonly Route[];
}

interface Waiting<Route extends string> {
  readonly plan: FaultPlan<Route>;
  skip: number;
  left: number;
}

function naturalRoutes<Route extends string>(kind: FaultKind, { all, one, lists }: FaultRoutes<Route>): readonly Route[] {
  if (kind === 'stale-read') return [...one, ...lists];
  return kind === 'page-twice' ? lists : all;
}

/** Makes an empty queue. */
export function createFaults<Route extends string>(routes: FaultRoutes<Route>): Faults<Route> {
  let waiting: Waiting<Route>[] = [];
  let script: FaultScript<Route> | null = null;

  const fits = (plan: FaultPlan<Route>, target: FaultTarget<Route>) =>
    target.route !== null &&
    naturalRoutes(plan.kind, routes).includes(target.route) &&
    (plan.route === undefined || plan.route === target.route) &&
    (plan.person === undefined || target.people.includes(plan.person.toLowerCase()));

  function takePlanned(target: FaultTarget<Route>): FaultPlan<Route> | null {
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

  function check(plan: FaultPlan<Route>): void {
    const parsed = faultPlan.safeParse(plan);
    const about = `Not a fault: ${JSON.stringify(plan)}.`;
    if (!parsed.success) throw new TypeError(`${about} ${parsed.error.issues[0]?.message ?? ''}`);
    const { route } = plan;
    if (route !== undefined && !routes.all.includes(route)) throw new TypeError(`${about} There are the routes ${routes.all.join(', ')}.`);
  }

  return {
    next(plan) {
      check(plan);
      const left = plan.times === 'always' ? Number.POSITIVE_INFINITY : (plan.times ?? 1);
      waiting.push({ plan, skip: plan.skip ?? 0, left });
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
