/** Types of `build.mjs`, for the tests. */
export const FIRST_LOAD_BUDGET: number;
export const WHOLE_BUDGET: number;
export const HELP_BUDGET: number;
export const CHECKING_BUDGET: number;
export const SIGN_IN_BUDGET: number;
export const LANGUAGE_BUDGET: number;
export function build(options?: { readonly host?: string; readonly developer?: boolean }): Promise<{
  firstLoad: number;
  whole: number;
  signingIn: number;
  languages: Map<string, number>;
  sizes: Map<string, number>;
}>;
