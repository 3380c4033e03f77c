/** Types of `bundle-add-on.mjs`, for the tests. */
export function isForDevelopers(env: Readonly<Record<string, string | undefined>>): boolean;
export function serverOf(
  env: Readonly<Record<string, string | undefined>>,
  pages: ReadonlyMap<string, string>,
): Promise<{ readonly entry: string; readonly expected?: readonly string[] }>;
