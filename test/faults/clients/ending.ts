/** How a client ended: what it says of each person in the end, whoever asks. */
/** `there`: nothing is left to do, as a preview sees it. */
export type Said = 'succeeded' | 'failed' | 'unknown' | 'not-sent' | 'undone' | 'not-undone' | 'there';

export interface Word {
  readonly said: Said;
  readonly detail: string;
}

export interface Ending {
  /** The last word of each person, by name. */
  readonly words: ReadonlyMap<string, Word>;
  /** False where somebody gave up on bringing it to an end. */
  readonly ended: boolean;
}
