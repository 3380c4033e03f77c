/** What a person reads: what is wrong, why it matters, and what to do. Plain text in the user's language, never markup. */
export interface Message {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  /** A `ConnectionTopic`, where more is told about it. */
  readonly topic?: string;
}
