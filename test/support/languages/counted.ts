/** Listens to every counted phrase that is said: use it as the replacement of core/text/counting.ts in a test. */
import type { Counting } from '../../../core/text/counting.js';

/** Language and forms of each phrase, in the order in which they were said. */
export const counted: (readonly [language: string, forms: object])[] = [];

/** The module with its plurals told. */
export function listening<T extends { readonly countingIn: (language: string) => Counting }>(module: T): T {
  return {
    ...module,
    countingIn: (language: string): Counting => {
      const counting = module.countingIn(language);
      return {
        ...counting,
        plural: (count, forms, values) => {
          counted.push([language, forms]);
          return counting.plural(count, forms, values);
        },
      };
    },
  };
}
