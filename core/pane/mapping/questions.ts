/** What a person has to say about the columns before anything is believed, in the order in which it is asked. */
import type { CheckView, MappingView, WordsView, WordView } from '../../session/state.js';

/** One thing to decide: where a field comes from, or what the words of its column mean. */
export type Question =
  | { readonly kind: 'column'; readonly key: string; readonly line: MappingView }
  | { readonly kind: 'words'; readonly key: string; readonly words: WordsView };

/** Fields that nobody can be sent without come first, then those that some column may be, then words. */
export function openQuestions({ mapping, words }: CheckView): Question[] {
  const unsure = mapping.filter((line) => line.source === 'none' && (line.required || line.candidates.length > 0));
  const columns = [...unsure.filter((line) => line.required), ...unsure.filter((line) => !line.required)];
  return [
    ...columns.map((line): Question => ({ kind: 'column', key: `column ${line.field}`, line })),
    ...words.filter(isAsked).map((each): Question => ({ kind: 'words', key: `words ${each.field}`, words: each })),
  ];
}

const isAsked = (view: WordsView): boolean => askedWords(view).length > 0;

/**
 * The words of a column that nobody gave a meaning yet. Addresses and IDs that nobody has are mended on the sheet: asking for them would only
 * be a second list of issues. What words may mean is not looked for here, because that takes time and a view is drawn often.
 */
export function askedWords({ words, choices }: WordsView): readonly WordView[] {
  return words.filter(({ means, word }) => means === null && (choices.length > 0 || /^[^@\p{N}]+$/u.test(word)));
}
