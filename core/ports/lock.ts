/** A lease with a fencing number: one sender per workbook at a time, and a holder that slept too long finds out. */
export interface Lease {
  readonly name: string;
  readonly owner: string;
  /** Rises with each acquire. */
  readonly fence: number;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface Lock {
  /** The lease, or null while somebody else holds it. */
  acquire(name: string, ttlMs: number): Promise<Lease | null>;
  /** False when the lease was lost: its holder stops at once. */
  renew(lease: Lease, ttlMs: number): Promise<boolean>;
  release(lease: Lease): Promise<void>;
}
