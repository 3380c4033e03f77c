/** Types of build-add-on.mjs. */
export const BUDGETS: Readonly<Record<'code' | 'sidebarGzip' | 'partsGzip' | 'threadGzip' | 'wordsGzip', number>>;
export type Sizes = Map<string, { readonly bytes: number; readonly gzip: number }>;
export function sizesOf(files: ReadonlyMap<string, string>): Sizes;
export function buildAddOn(env: Readonly<Record<string, string | undefined>>, dist: string): Promise<string[]>;
