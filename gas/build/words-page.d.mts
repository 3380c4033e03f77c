/** Types of `words-page.mjs`, for the tests. */
export function buildWords(options: { readonly entry: string }): Promise<string>;
export function buildAllWords(folder: string): Promise<Map<string, string>>;
