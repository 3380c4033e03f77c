/** Numbers and counted phrases in one language, by Intl. Its objects are slow to make, so each is made when it is first needed. */

/** The forms of a counted phrase; `#` stands for the number. A language adds the forms that its plural rules know. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

export interface Counting {
  readonly number: (value: number) => string;
  /** The phrase for this count, with the number and the values written in it: `{name}` stands for `values.name`, whatever that holds. */
  readonly plural: (count: number, forms: PluralForms, values?: Readonly<Record<string, string>>) => string;
}

/** Counting in a language, given as a BCP 47 tag. */
export function countingIn(language: string): Counting {
  let numbers: Intl.NumberFormat | undefined;
  let rules: Intl.PluralRules | undefined;
  const number = (value: number): string => (numbers ??= new Intl.NumberFormat(language)).format(value);
  return {
    number,
    plural(count, forms, values = {}) {
      const form = (rules ??= new Intl.PluralRules(language)).select(count);
      return (forms[form] ?? forms.other).replace(/#|\{(\w+)\}/gu, (mark, name: string | undefined) =>
        name === undefined ? number(count) : (values[name] ?? mark),
      );
    },
  };
}
