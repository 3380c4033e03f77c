/** Types of `validate.mjs`, for the tests. */
export interface ManifestContext {
  readonly iconSize: (path: string) => { width: number; height: number } | null;
  readonly functions: ReadonlySet<string>;
}
export function checkManifest(text: string, context: ManifestContext): string[];
export function checkAppsScript(text: string): string[];
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null;
export function registeredFunctions(script: string): Set<string>;
export function builtAddIn(dist: string): ManifestContext;
export function validate(): Map<string, string[]>;
