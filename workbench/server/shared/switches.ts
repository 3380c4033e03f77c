/** Switches of a server: every point on which a vendor's pages disagree or are silent. The first word is the default. */

/** Switches with a closed list of words. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** One word of each list. */
export type Chosen<C extends Choices> = { readonly [K in keyof C]: C[K][number] };

/** The first word of each list. */
export const firstWords = <C extends Choices>(choices: C): Chosen<C> =>
  Object.fromEntries(Object.entries(choices).map(([name, words]) => [name, words[0]])) as Chosen<C>;

export const isLimit = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/**
 * The switches after a change; `accepts` judges those that are no closed list. Throws a `TypeError` for a name or a word that does
 * not exist, so that no test sets nothing.
 */
export function turnSwitches<S extends object>(
  current: S,
  change: object,
  choices: Choices,
  accepts: (name: string, value: unknown) => boolean,
): S {
  for (const [name, value] of Object.entries(change)) {
    const words = Object.hasOwn(choices, name) ? choices[name] : undefined;
    if (words ? words.includes(value as string) : accepts(name, value)) continue;
    throw new TypeError(`Switch "${name}" does not take ${JSON.stringify(value)}.${words ? ` It takes: ${words.join(', ')}.` : ''}`);
  }
  return { ...current, ...change };
}
