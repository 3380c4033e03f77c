/** Puts the parts of a language together: each view's words are made with the formats and the counted phrases of that language. */
import type { Formats } from '../format.js';
import type { Strings } from '../strings.js';

type Views = Omit<Strings, 'format'>;

/** `W`: the formats of a language with the counted phrases that its views share. */
type StringParts<W> = { readonly [View in keyof Views]: (words: W) => Views[View] } & { readonly wordsFor: (format: Formats) => W };

/** The words of a language, once its formats are there. */
export function paneStrings<W extends Formats>({ wordsFor, ...views }: StringParts<W>): (format: Formats) => Strings {
  return (format) => {
    const words = wordsFor(format);
    const made = Object.entries(views).map(([view, stringsOf]: [string, (words: W) => unknown]) => [view, stringsOf(words)]);
    return { format, ...(Object.fromEntries(made) as Views) };
  };
}
