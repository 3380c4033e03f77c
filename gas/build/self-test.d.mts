/** Types of `self-test.mjs`, for the tests. */
export function selfTestServer(pages: ReadonlyMap<string, string>): Promise<{
  readonly entry: string;
  readonly expected: readonly string[];
  readonly define: Readonly<Record<string, string>>;
}>;
