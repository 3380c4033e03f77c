/** Types of build-add-on.mjs. */
export function buildAddOn(env: Readonly<Record<string, string | undefined>>, dist: string): Promise<string[]>;
