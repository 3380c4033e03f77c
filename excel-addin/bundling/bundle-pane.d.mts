/** Types of `bundle-pane.mjs`, for the tests. */
export function bundlePane(
  root: string,
  options?: { readonly developer?: boolean },
): Promise<{ readonly files: ReadonlyMap<string, Uint8Array>; readonly first: readonly string[] }>;
