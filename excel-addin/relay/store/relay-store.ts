/** What the relay keeps, whichever database it is kept in. All of it belongs to an account; several relays may share one store. */
import type { JournalRecord, Lease, RunId } from '../../../core/ports/index.js';

/** What identifies a holder of a lease: nobody else knows its owner, and its fence is never handed out twice. */
export type LeaseProof = Pick<Lease, 'name' | 'owner' | 'fence'>;

export interface RelayStore {
  secret(account: string, name: string): Promise<string | null>;
  setSecret(account: string, name: string, value: string): Promise<void>;
  removeSecret(account: string, name: string): Promise<void>;
  /** Times are milliseconds since 1970, given by the relay that asks. */
  acquire(account: string, name: string, ttlMs: number, now: number): Promise<Lease | null>;
  renew(account: string, proof: LeaseProof, ttlMs: number, now: number): Promise<boolean>;
  /** True while nobody has taken the lease over and its time has not run out. */
  holds(account: string, proof: LeaseProof, now: number): Promise<boolean>;
  release(account: string, proof: LeaseProof): Promise<void>;
  /** The account's own key for fingerprints, made when it is first asked for. */
  fingerprintKey(account: string): Promise<Buffer>;
  /**
   * Durable when it resolves with true, also when it was written before. False, and nothing is kept, when a newer fence has written to
   * one of the runs, or when another record stands at the number of one of these: whoever writes has not read what was there.
   */
  appendJournal(account: string, workbook: string, records: readonly JournalRecord[]): Promise<boolean>;
  readJournal(account: string, workbook: string, run: RunId): Promise<JournalRecord[]>;
  /** Every record of the runs of a workbook that may still be open. */
  openJournal(account: string, workbook: string): Promise<JournalRecord[]>;
  /** How much room the journals of a workbook take. */
  journalBytes(account: string, workbook: string): Promise<number>;
  /** Forgets every run that nobody has written to for so long, with all that its records say about people. */
  purgeJournals(olderThanMs: number): Promise<void>;
  /** Rejects while the store cannot be reached: what a health check asks. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
