/** What the parts of a run share: its rows, its lane, its journal and why it stops. */
import type { PlannedRow } from '../plan/planned-row.js';
import type { JournalRecord, RowState } from '../ports/index.js';
import { JournalWriter } from './journal-writer.js';
import { readRun, type RunJournal } from './journal.js';
import { Lane } from './lane.js';
import { RowQueue, type LeaderStanding } from './row-queue.js';
import { isFinal, newTrack, settle, type RowTrack } from './row-track.js';
import type { RunInput } from './run-input.js';
import type { Stop } from './steps.js';

const DEFAULT_GROUP = 25; // rows per write; a write to a sheet costs about as much for 25 rows as for one
/** Beyond this age a record is old by any two clocks that people work with, so its request has long arrived or died. */
const CLOCK_DOUBT_MS = 60 * 60_000;

export class RunContext {
  readonly input: RunInput;
  readonly journal: RunJournal;
  readonly tracks: readonly RowTrack[];
  readonly queue: RowQueue;
  readonly lane: Lane;
  readonly writer: JournalWriter;
  /** Rows that may have been sent and have to be looked up. */
  readonly unsettled = new Set<RowTrack>();
  readonly groupSize: number;
  readonly resumed: boolean;
  /** Why the run ends early; null while it does not. */
  stop: Stop | null = null;
  /** True when what is unsettled stays so: nobody answers, or the user does not want to wait. */
  abandoned = false;
  private readonly byRid: ReadonlyMap<string, RowTrack>;

  constructor(input: RunInput) {
    this.input = input;
    this.groupSize = input.groupSize ?? DEFAULT_GROUP;
    this.resumed = input.records.length > 0;
    this.journal = readRun(input.records, input.run);
    const leaders = new Set(input.rows.map((row) => row.waitsFor));
    this.tracks = input.rows.map((row) => this.restore(row, leaders.has(row.rid)));
    this.byRid = new Map(this.tracks.map((track) => [track.row.rid, track]));
    if (this.byRid.size !== this.tracks.length) throw new TypeError('Expected every row of a run to have its own identity');
    this.lane = new Lane(input.pacing, input.random);
    this.writer = new JournalWriter(input.run, input.lease.fence, input.head, this.journal.lastSeq);
    this.queue = new RowQueue((rid) => this.standing(rid));
    for (const track of this.tracks) if (track.state === 'ready') this.queue.add(track);
  }

  /** Starts the settle time of rows that an earlier holder may have sent. */
  begin(now: number): void {
    for (const track of this.tracks) {
      if (track.state !== 'unknown') continue;
      const at = this.journal.rows.get(track.row.rid)?.at;
      const old = at !== undefined && !this.journal.damaged && now - at > CLOCK_DOUBT_MS;
      track.settleAt = old ? now : now + this.input.pacing.settleMs;
      this.unsettled.add(track);
    }
  }

  /** The first reason stands; a second one means that waiting for lookups is in vain too. */
  stopFor(stop: Stop): void {
    if (this.stop) this.abandoned = true;
    else this.stop = stop;
  }

  /** Writes down where a row now stands, and lets its followers know. */
  moved(track: RowTrack, now: number): void {
    this.writer.row(track, now);
    if (track.state === 'unknown') this.unsettled.add(track);
    else this.unsettled.delete(track);
    this.queue.resolve(track);
  }

  private restore(row: PlannedRow, isLeader: boolean): RowTrack {
    const track = newTrack(row, isLeader);
    track.checked = !this.input.lookupFirst && !this.resumed;
    const record = this.journal.rows.get(row.rid);
    const state = restoredState(record, this.journal.damaged || this.input.unknown?.has(row.rid) === true);
    if (state === 'unknown') settle(track, state, 'unknown-outcome', record?.detail);
    else if (record && state !== 'ready') settle(track, state, record.code, record.detail);
    track.remoteId = record?.remoteId ?? '';
    return track;
  }

  private standing(rid: string): LeaderStanding {
    const track = this.byRid.get(rid);
    const state = track?.state ?? this.journal.rows.get(rid)?.state;
    if (state === 'confirmed') return 'confirmed';
    return !track || isFinal(track) ? 'failed' : 'open';
  }
}

/** An intent without an end may have happened, and so may anything that a damaged journal is silent about. */
function restoredState(record: (JournalRecord & { readonly state: RowState }) | undefined, doubtful: boolean): RowState {
  const state = record?.state ?? 'ready';
  if (state === 'intent') return 'unknown';
  return state === 'ready' && doubtful ? 'unknown' : state;
}
