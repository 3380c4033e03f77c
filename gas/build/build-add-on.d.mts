/** Types of build-add-on.mjs. */
export const BUDGETS: Readonly<Record<'code' | 'sidebarGzip' | 'partsGzip' | 'threadGzip' | 'helpGzip' | 'wordsGzip', number>>;
export function buildAddOn(env: Readonly<Record<string, string | undefined>>, dist: string): Promise<string[]>;
