/** Inputs on which a regular expression that can go back and forth does so, made of its own characters. */

/** Stands in no pattern: what almost matches ends with it. */
const STRANGER = '\u2603';
/** A character of each class that a pattern can name. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\\s|\\p\{Z|\\S/u, ' '],
  [/\\s/u, '\n'],
  [/\\d|\\p\{N|0-9|\d-\d/u, '0'],
  [/\\w|\\p\{L|a-z|A-Z|\[\^|\.|\\S/u, 'a'],
  [/\\p\{C|\\u00|\\0/u, '\u0000'],
  [/\\p\{Cf|\\p\{C\}|\\u20/u, '\u200b'],
  [/\\p\{M/u, '\u0301'],
  [/\\p\{Script=Cyr|\\p\{L/u, 'а'],
  [/\\p\{Script=Han|\\p\{L/u, '漢'],
];
const MOST_CHARACTERS = 9;

/** Characters that matter to a pattern: those it spells out, and one of each class it names. */
export function alphabetOf(pattern: RegExp): string[] {
  const spelt = pattern.source.replace(
    /\\[pP]\{[^}]*\}|\\u\{?[0-9a-fA-F]{4,5}\}?|\\x[0-9a-f]{2}|\\[A-Za-z]|\(\?(?:<?[:=!]|<\w+>)|\{\d+,?\d*\}/gu,
    ' ',
  );
  const own = new Set<string>();
  for (const [names, character] of CLASSES) if (names.test(pattern.source)) own.add(character);
  for (const escape of pattern.source.matchAll(/\\u\{?([0-9a-fA-F]{4,5})\}?/gu)) own.add(String.fromCodePoint(parseInt(escape[1]!, 16)));
  for (const character of spelt) if (!/[\\()[\]{}|?*+^$ ]/u.test(character)) own.add(character);
  for (const escaped of pattern.source.matchAll(/\\([^A-Za-z0-9])/gu)) own.add(escaped[1]!);
  return [...own].slice(0, MOST_CHARACTERS);
}

/** Texts of about this length: repeats of one and of two characters, whole words of the pattern, each as it is and as an almost-match. */
export function adversarial(pattern: RegExp, length: number): string[] {
  const alphabet = alphabetOf(pattern);
  const words = [...pattern.source.matchAll(/\p{L}{2,}/gu)].map(([word]) => word).slice(0, 2);
  const units = [
    ...alphabet,
    ...alphabet.flatMap((one) => alphabet.filter((other) => other !== one).map((other) => one + other)),
    ...words,
    'a',
  ];
  return units.flatMap((unit) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    return [text, text + STRANGER, `${alphabet[0] ?? ''}${STRANGER}${text}${STRANGER}`];
  });
}

/** What code does with a pattern: a global one goes through the whole text. */
export function search(pattern: RegExp, text: string): void {
  if (pattern.global) text.replace(pattern, '');
  else pattern.exec(text);
}

function timed(pattern: RegExp, text: string): number {
  const start = performance.now();
  search(pattern, text);
  return performance.now() - start;
}

/** The shortest of several tries: whatever else the machine does only adds to a time. */
export const shortest = (pattern: RegExp, text: string, tries: number): number =>
  Math.min(...Array.from({ length: tries }, () => timed(pattern, text)));
