/** The language in which core speaks: English until another catalogue is taken. One person sits at a pane, so there is one at a time. */
import { en } from './en/index.js';

/** Everything that core says. Another language is another value of this type. */
export type Catalogue = Widened<typeof en>;

/** Literal texts count as texts, so that another language can have others; functions keep their parameters. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Widened<R>
    : T extends object
      ? { readonly [K in keyof T]: Widened<T[K]> }
      : T;

let catalogue: Catalogue = en;

/** The catalogue of the language that is spoken. Read it when something is said, never while a file loads. */
export const spoken = (): Catalogue => catalogue;

/** Takes another language for everything that is said from now on; null is English. */
export function speak(language: Catalogue | null): void {
  catalogue = language ?? en;
}
