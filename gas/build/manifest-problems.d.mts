/** Types of `manifest-problems.mjs`, for the tests. */
export function manifestProblems(manifest: Readonly<Record<string, unknown>>, allowedHosts: readonly string[]): string[];
