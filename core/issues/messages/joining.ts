/** How a language joins texts that are whole in themselves: with its own signs and its own blanks. */

/** Signs with the blanks that belong to them. */
export interface JoiningSigns {
  /** Between a label and what it is the label of. */
  readonly colon: string;
  readonly semicolon: string;
  readonly comma: string;
  /** Between statements that have no full stop of their own. */
  readonly stop: string;
  /** Between sentences that end with one. */
  readonly blank: string;
}

export interface Joining {
  /** `Role: unknown`; one of both alone where the other is empty. */
  readonly labelled: (label: string, text: string) => string;
  readonly clauses: (texts: readonly string[]) => string;
  readonly list: (texts: readonly string[]) => string;
  readonly statements: (texts: readonly string[]) => string;
  readonly sentences: (texts: readonly string[]) => string;
}

/** The joining of a language. Empty texts are passed over. */
export function joiningWith({ colon, semicolon, comma, stop, blank }: JoiningSigns): Joining {
  const by =
    (sign: string) =>
    (texts: readonly string[]): string =>
      texts.filter((text) => text !== '').join(sign);
  return {
    labelled: (label, text) => by(colon)([label, text]),
    clauses: by(semicolon),
    list: by(comma),
    statements: by(stop),
    sentences: by(blank),
  };
}
