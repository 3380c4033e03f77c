/** Composing (NFC) in linear time: a machine sorts the marks of one letter, and a text of nothing but marks keeps it busy for hours. */

/** More marks on one letter than any language writes (UAX 15, section 13: 30). */
const TOO_MANY_MARKS = /\p{M}{31}/u;

/** The text in its composed form; one with a pile of marks stays as it is. */
export const composeText = (text: string): string => (TOO_MANY_MARKS.test(text) ? text : text.normalize('NFC'));
