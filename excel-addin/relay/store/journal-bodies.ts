/** How the bodies of journals lie in a store: open, or sealed under the relay's key, since they say what was known and changed of people. */
import { createHash } from 'node:crypto';
import type { JournalRecord, RunId } from '../../../core/ports/index.js';
import { isSealed, SealBrokenError, type MasterKeys } from '../secrets/master-keys.js';

/** The journal that a record belongs to. */
export interface JournalPlace {
  readonly account: string;
  readonly workbook: string;
}

/** A record on its way into a store. */
export interface KeptRecord {
  readonly seq: number;
  /** Tells a record that is written a second time from another one at the same number. */
  readonly digest: Buffer;
  /** What the digest may be of the same record kept before, under an older key or open. */
  readonly digests: readonly Buffer[];
  readonly body: string;
  readonly bytes: number;
}

export interface JournalBodies {
  keep(place: JournalPlace, record: JournalRecord): KeptRecord;
  /** A record as it was written; one that was changed, moved or sealed under a lost key comes back torn. */
  read(place: JournalPlace, run: RunId, seq: number, body: string): JournalRecord;
}

const openDigest = (text: string): Buffer => createHash('sha256').update(text).digest();
const kept = (seq: number, body: string, digests: readonly [Buffer, ...Buffer[]]): KeptRecord => ({
  ...{ seq, body, digests },
  digest: digests[0],
  bytes: Buffer.byteLength(body),
});
const parsed = (body: string): JournalRecord => JSON.parse(body) as JournalRecord;

/** Bodies as they are, for a relay without a master key. */
export const openBodies: JournalBodies = {
  keep(_place, record) {
    const body = JSON.stringify(record);
    return kept(record.seq, body, [openDigest(body)]);
  },
  read(_place, _run, _seq, body) {
    if (isSealed(body)) throw new SealBrokenError('A journal is sealed, and RELAY_MASTER_KEY is not set.');
    return parsed(body);
  },
};

/** What is left of a record that cannot be opened. Its checksum fits nothing, so that whoever reads it believes no silence of its run. */
const torn = (run: RunId, seq: number): JournalRecord => ({
  ...{
    v: 2,
    run,
    seq,
    fence: 0,
    at: 0,
    kind: 'row',
    state: 'intent',
    rid: '',
    op: '',
    key: '',
    remoteId: '',
    code: '',
    detail: '',
    image: '',
  },
  checksum: 'sealed',
});

/**
 * Bodies under the relay's key, each bound to its place. The digest is keyed too: a plain one would tell whether a record says what
 * somebody guesses. What was kept open before there was a key is read as it is.
 */
export function sealedBodies(keys: MasterKeys): JournalBodies {
  const context = ({ account, workbook }: JournalPlace, run: RunId, seq: number): string[] => ['journal', account, workbook, run, `${seq}`];
  return {
    keep(place, record) {
      const text = JSON.stringify(record);
      const own = context(place, record.run, record.seq);
      const [digest, ...older] = keys.derivations(JSON.stringify([...own, text]));
      return kept(record.seq, keys.seal(text, own), [digest, ...older, openDigest(text)]);
    },
    read(place, run, seq, body) {
      if (!isSealed(body)) return parsed(body);
      try {
        return parsed(keys.open(body, context(place, run, seq)));
      } catch (error) {
        if (error instanceof SealBrokenError) return torn(run, seq);
        throw error;
      }
    },
  };
}
