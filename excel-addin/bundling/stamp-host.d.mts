/** Types of `stamp-host.mjs`, for the tests. */
export const DEVELOPMENT_HOST: string;
export function stampHost(manifest: string, host: string): string;
