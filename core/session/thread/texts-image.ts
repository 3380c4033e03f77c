/** Texts by row as bytes: most keys of a roster are what a cell says, so that only the others need words. */
import { rowByRow, type Steps } from '../../steps/steps.js';
import { lowerCase } from '../../text/chars.js';

const AS_TOLD = 1;
const IN_LOWER_CASE = 2;
const OTHER = 3;

/** How each text comes from what is told of its row; 0 where it is empty. `others` are those that come from nothing else. */
export interface TextsImage {
  readonly ways: Uint8Array;
  readonly others: readonly string[];
}

export function imageOfTexts(texts: readonly string[], toldOf: (row: number) => string): TextsImage {
  const ways = new Uint8Array(texts.length);
  const others: string[] = [];
  texts.forEach((text, row) => {
    if (text === '') return;
    const told = toldOf(row);
    if (text === told) ways[row] = AS_TOLD;
    else if (text === lowerCase(told)) ways[row] = IN_LOWER_CASE;
    else {
      ways[row] = OTHER;
      others.push(text);
    }
  });
  return { ways, others };
}

/** Writes the texts of an image into a list. */
export function* restoreTexts(texts: string[], { ways, others }: TextsImage, toldOf: (row: number) => string): Steps<void> {
  let next = 0;
  yield* rowByRow(0, ways.length, (row) => {
    const way = ways[row];
    texts[row] = way === AS_TOLD ? toldOf(row) : way === IN_LOWER_CASE ? lowerCase(toldOf(row)) : way === OTHER ? others[next++]! : '';
  });
}
