/** Types of `unknown-globals.mjs`, for the tests. */
export function unknownGlobals(code: string): string[];
