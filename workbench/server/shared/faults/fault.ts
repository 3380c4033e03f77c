/** The faults that can be planned, as one schema: for tests in the same process and for plans that come as JSON. */
import * as z from 'zod/mini';

const REDIRECTS = [301, 302, 307, 308] as const;
const DRIFTS = ['gone', 'renamed', 'retyped', 'wrapped', 'new-value'] as const;

const milliseconds = z.int().check(z.nonnegative());

/** Which requests a fault meets. Left out: the next request to any route, once. */
const aim = {
  /** Which names there are is the server's: its queue judges them. */
  route: z.optional(z.string()),
  times: z.optional(z.union([z.int().check(z.positive()), z.literal('always')])),
  /** Requests that fit and pass before the first one is hit. */
  skip: z.optional(z.int().check(z.nonnegative())),
  /** Only requests that name this person, in the path or in the body. */
  person: z.optional(z.string()),
};

export const faultPlan = z.discriminatedUnion('kind', [
  z.strictObject({
    ...aim,
    kind: z.literal('status'),
    status: z.int().check(z.minimum(400), z.maximum(599)),
    /** Name of the error, where the API's errors have names; those without one pass it over. */
    error: z.optional(z.string()),
    /** True: the request is carried out first. */
    applied: z.optional(z.boolean()),
    retryAfterSeconds: z.optional(z.int().check(z.nonnegative())),
    /** Form of Retry-After where seconds are given. */
    retryAfter: z.optional(z.enum(['seconds', 'date'])),
  }),
  z.strictObject({ ...aim, kind: z.literal('lost-request') }),
  z.strictObject({ ...aim, kind: z.literal('lost-answer') }),
  z.strictObject({ ...aim, kind: z.literal('late'), afterMs: milliseconds }),
  z.strictObject({ ...aim, kind: z.literal('twice') }),
  z.strictObject({ ...aim, kind: z.literal('cut-body') }),
  z.strictObject({ ...aim, kind: z.literal('cut-wire') }),
  z.strictObject({ ...aim, kind: z.literal('html') }),
  z.strictObject({ ...aim, kind: z.literal('empty') }),
  z.strictObject({ ...aim, kind: z.literal('null') }),
  z.strictObject({ ...aim, kind: z.literal('wrong-type') }),
  z.strictObject({ ...aim, kind: z.literal('redirect'), to: z.string(), status: z.optional(z.literal(REDIRECTS)) }),
  z.strictObject({ ...aim, kind: z.literal('slow'), everyMs: milliseconds }),
  z.strictObject({ ...aim, kind: z.literal('other-person') }),
  z.strictObject({ ...aim, kind: z.literal('drift'), how: z.enum(DRIFTS), field: z.optional(z.string()) }),
  z.strictObject({ ...aim, kind: z.literal('stale-read'), forMs: milliseconds }),
  z.strictObject({ ...aim, kind: z.literal('page-twice') }),
]);

type Plan = z.infer<typeof faultPlan>;
type AimedAt<P, Route extends string> = P extends Plan ? Omit<P, 'route'> & { readonly route?: Route | undefined } : never;

/** A fault and the requests that meet it, on a server with these routes. */
export type FaultPlan<Route extends string = string> = AimedAt<Plan, Route>;
export type FaultKind = Plan['kind'];
export type StatusFault = Extract<Plan, { kind: 'status' }>;
export type Drift = Extract<Plan, { kind: 'drift' }>;

export const FAULT_KINDS = faultPlan.def.options.map((option) => option.def.shape.kind.def.values[0]) as readonly FaultKind[];
