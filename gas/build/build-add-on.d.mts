/** Types of build-add-on.mjs. */
export const BUDGETS: { readonly code: number; readonly sidebarGzip: number; readonly partsGzip: number; readonly wordsGzip: number };
export function buildAddOn(env: Readonly<Record<string, string | undefined>>, dist: string): Promise<string[]>;
