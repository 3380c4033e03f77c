/** Types of `server-bundle.mjs`, for the tests. */
export const ENTRY_POINTS: readonly string[];
export function indentedByTabs(script: string): string;
export function buildServer(options: {
  readonly entry: string;
  readonly expected?: readonly string[];
  readonly define?: Readonly<Record<string, string>>;
}): Promise<string>;
