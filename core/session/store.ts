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
    for (const listener of [...this.listeners]) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  clear(): void {
    this.listeners.clear();
  }
}
