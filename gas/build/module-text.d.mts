/** Types of `module-text.mjs`, for the tests. */
export function moduleText(chunk: string, nameOf: (path: string) => string): string;
