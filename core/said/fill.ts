/**
 * What is said where no catalogue is, by hosts, targets and the sending, stands in this folder in English: it travels as plain text, in
 * errors, answers and journals, and whoever shows it says it in the language of their own pane. A value stands where its name is, as in
 * `{sheet}`; `{number}` holds digits only.
 */

/** The sentence with these values in their places. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place));
}
