/** Types of `plain-literals.mjs`, for the tests. */
export function plainLiterals(script: string): string;
