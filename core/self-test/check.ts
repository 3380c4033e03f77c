/** One check of a real host: what it is about, what is seen where the host does as its pages say, and how to see it. */

/** `On` is what the host lends to its checks; `Seen` a text, or the promise of one. */
export interface Check<On, Seen extends string | Promise<string>> {
  /** Its row in docs/live-checks.md. */
  readonly number: string;
  readonly what: string;
  /** What may be seen; nothing where no page says it, so that a person has to judge. */
  readonly expected: readonly string[];
  readonly see: (on: On) => Seen;
}

export type Result = 'PASS' | 'FAIL' | 'BY HAND';

/** A check that was run. */
export interface Line {
  readonly number: string;
  readonly what: string;
  readonly expected: string;
  readonly seen: string;
  readonly result: Result;
  readonly milliseconds: number | null;
}

type Described = Pick<Check<never, string>, 'number' | 'what' | 'expected'>;

/** The line of a check. */
export function lineOf({ number, what, expected }: Described, seen: string, milliseconds: number): Line {
  const result = expected.length === 0 ? 'BY HAND' : expected.includes(seen) ? 'PASS' : 'FAIL';
  return { number, what, expected: expected.join(' or '), seen, result, milliseconds };
}

/** What is seen of a check that broke. */
export function brokenBy(error: unknown): string {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  return `broke: ${[code, message].filter((part) => typeof part === 'string').join(' ') || String(error)}`;
}
