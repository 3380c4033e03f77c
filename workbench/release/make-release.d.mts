/** Types of make-release.mjs. */
export function makeRelease(options: {
  readonly root: string;
  readonly folder: string;
  readonly host?: string;
}): Promise<Map<string, Uint8Array>>;
