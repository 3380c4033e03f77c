/** Types of `build.mjs`, for the tests. */
export const FIRST_LOAD_BUDGET: number;
export const WHOLE_BUDGET: number;
export const SIGN_IN_BUDGET: number;
export function build(options?: { readonly host?: string }): Promise<{
  firstLoad: number;
  whole: number;
  signingIn: number;
  sizes: Map<string, number>;
}>;
