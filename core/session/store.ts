/** The state of a session: one immutable snapshot at a time, and who wants to hear of the next. */
import type { SessionState } from './state.js';

export class Store {
  private snapshot: SessionState;
  private readonly listeners = new Set<() => void>();

  constructor(initial: SessionState) {
    this.snapshot = initial;
  }

  get state(): SessionState {
    return this.snapshot;
  }

  set(changes: Partial<SessionState>): void {
    this.snapshot = { ...this.snapshot, ...changes };
    for (const listener of [...this.listeners]) tell(listener);
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  clear(): void {
    this.listeners.clear();
  }
}

/** A pane that cannot draw must not end a send: what it throws reaches the host as an unhandled rejection, and the session goes on. */
function tell(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    void Promise.reject(error instanceof Error ? error : new Error('A listener of the session failed.'));
  }
}
