/** A thread beside that of the pane. Messages arrive there as copies, in the order in which they were posted, and answers do too. */
export interface SecondThread {
  /** `moved` are buffers that change hands instead of being copied. */
  post(message: unknown, moved?: readonly ArrayBufferLike[]): void;
  /** Calls back with each answer; with `failed` once where the thread cannot be made, or broke. */
  listen(answered: (message: unknown) => void, failed: () => void): void;
  close(): void;
}
