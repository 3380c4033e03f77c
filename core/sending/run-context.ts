/** What the parts of a run share: its rows, its lane, its journal and why it stops. */
import type { PersonKeys, PlannedRow } from '../plan/planned-row.js';
import { updatesOf } from './asking.js';
import { createsDone, openSteps } from './journal-steps.js';
import { JournalWriter } from './journal-writer.js';
import { readRun, type RunJournal } from './journal.js';
import { KnownIds } from './known-ids.js';
import { Lane } from './lane.js';
import { OwnChanges } from './own-changes.js';
import { restoreTrack } from './restore-track.js';
import { RowQueue, type LeaderStanding } from './row-queue.js';
import { hasFailed, isFinal, keyOf, type RowTrack } from './row-track.js';
import type { RunInput } from './run-input.js';
import type { Stop } from './steps.js';

const DEFAULT_GROUP = 25; // rows per write; a write to a sheet costs about as much for 25 rows as for one
/** Beyond this age a record is old by any two clocks that people work with, so its request has long arrived or died. */
const CLOCK_DOUBT_MS = 60 * 60_000;

export class RunContext {
  readonly input: RunInput;
  readonly journal: RunJournal;
  /** The rows of the plan in its order, then those that only the journal knows and that have to be settled, or looked for once more. */
  readonly tracks: readonly RowTrack[];
  readonly queue: RowQueue;
  readonly lane: Lane;
  readonly writer: JournalWriter;
  /** Rows that may have been sent and have to be looked up. */
  readonly unsettled = new Set<RowTrack>();
  /** Rows that wait until what was done before them shows: the target still showed their people as they were. */
  private readonly putOffs = new Map<RowTrack, number>();
  readonly groupSize: number;
  readonly ownChanges: OwnChanges;
  readonly ids: KnownIds;
  readonly resumed: boolean;
  /** When this session of the run began: the clock of an earlier one may have been another. */
  begunAt = 0;
  /** Why the run ends early; null while it does not. */
  stop: Stop | null = null;
  /** True when what is unsettled stays so: nobody answers, or the user does not want to wait. */
  abandoned = false;
  private readonly byRid: ReadonlyMap<string, RowTrack>;

  constructor(input: RunInput) {
    this.input = input;
    this.ownChanges = new OwnChanges(input.ownChanges ?? []);
    this.groupSize = input.groupSize ?? DEFAULT_GROUP;
    this.resumed = input.records.length > 0;
    this.journal = readRun(input.records, input.run);
    this.ids = new KnownIds(input.idOf, this.journal);
    this.tracks = tracksOf(input, this.journal);
    for (const { row, state, remoteId } of this.tracks) if (state === 'confirmed') this.ids.learn(row.keys, remoteId);
    this.byRid = new Map(this.tracks.map((track) => [track.row.rid, track]));
    if (this.byRid.size !== this.tracks.length) throw new TypeError('Expected every row of a run to have its own identity');
    if (this.tracks.some(({ row }) => row.op !== 'create')) updatesOf(input.api);
    if (input.promises?.deactivation === 'none' && this.tracks.some(({ row }) => row.op === 'deactivate'))
      throw new TypeError('Expected no step that deactivates somebody, since the target can deactivate nobody');
    this.lane = new Lane(input.pacing, input.random, input.api.laneOf?.bind(input.api) ?? null);
    this.writer = new JournalWriter(input.run, input.lease.fence, input.head, this.journal.lastSeq);
    this.queue = new RowQueue(
      (rid) => this.standing(rid),
      () => [...this.unsettled, ...this.putOffs.keys()].every(({ row }) => row.op === 'deactivate'),
    );
    for (const track of this.tracks) if (track.state === 'ready') this.queue.add(track);
  }

  /** Starts the settle time of rows that an earlier holder may have sent. */
  begin(now: number): void {
    this.begunAt = now;
    for (const track of this.tracks) {
      this.heed(track);
      if (track.state !== 'unknown') continue;
      const at = this.journal.rows.get(track.row.rid)?.at;
      const old = at !== undefined && !this.journal.damaged && now - at > CLOCK_DOUBT_MS;
      track.settleAt = old ? now : now + this.input.pacing.settleMs;
      this.unsettled.add(track);
    }
  }

  /**
   * True where the target does nothing twice under the key of this row: then it may be sent again as soon as it is not found, without
   * the wait. Keys expire, so a run that is taken up waits all the same.
   */
  isKeyed({ row, inPart }: RowTrack): boolean {
    const { promises, idempotencyKeys } = this.input;
    return !inPart && promises?.honoursIdempotencyKeys === true && idempotencyKeys?.has(row.rid) === true;
  }

  /** When everything that was done before this session of the run has arrived, and shows. */
  get settledAt(): number {
    return this.begunAt + this.input.pacing.settleMs;
  }

  /** The leader whom the request of a row names by an ID that nobody knows yet; null where it needs none. */
  missingLeader({ leader }: PlannedRow): PersonKeys | null {
    return this.input.api.needsLeaderId === true && leader !== null && this.ids.of(leader) === null ? leader : null;
  }

  /** True where deactivating somebody deletes them: then nobody there means done, and done is final. */
  isDeletion({ op }: PlannedRow): boolean {
    return op === 'deactivate' && this.input.promises?.deactivation === 'delete';
  }

  /** True for a row whose person is read just before it leaves: what is deleted or named by an ID has to be who the plan means. */
  isReadBefore({ op }: PlannedRow): boolean {
    const { api, promises } = this.input;
    return op === 'update' || (op !== 'create' && (api.needsLeaderId === true || promises?.deactivation === 'delete'));
  }

  /** When the first of the rows that were put off queues up again; null where none was. */
  get takesUpAt(): number | null {
    return this.putOffs.size > 0 ? Math.min(...this.putOffs.values()) : null;
  }

  /** Takes a row out of the queue until then. */
  putOff(track: RowTrack, until: number): void {
    this.queue.remove([track]);
    this.putOffs.set(track, until);
  }

  /** Lets those rows queue up again whose time has come. */
  takeUp(now: number): void {
    for (const [track, until] of this.putOffs) {
      if (now < until) continue;
      this.putOffs.delete(track);
      this.queue.add(track);
    }
  }

  /** What this run did to the person of a row before it, the last step first: the row stands on what those left. */
  stepsBefore({ row }: RowTrack): RowTrack[] {
    const steps: RowTrack[] = [];
    for (let next = this.byRid.get(row.waitsFor ?? ''); next?.row.person === row.person; next = this.byRid.get(next.row.waitsFor ?? ''))
      steps.push(next);
    return steps;
  }

  /** When everything shows that a step of this run did. */
  showsAt({ doneAt }: RowTrack): number {
    return (doneAt ?? this.begunAt) + this.input.pacing.settleMs;
  }

  /** Of what was sent: the first reason stands, and what became of all that left is still asked. */
  stopFor(stop: Stop): void {
    if (!this.stop || this.stop.code === 'strict') this.stop = stop;
  }

  /** Of the way to the target, or of asking it: where it ends a run that ends already, or is not set up, nothing more is learnt. */
  stopAsking(stop: Stop): void {
    const isEnding = this.stop !== null && this.stop.code !== 'strict';
    if (isEnding || stop.code === 'setup') this.abandoned = true;
    this.stopFor(stop);
  }

  /** Writes down where a row now stands, and lets its followers know. */
  moved(track: RowTrack, now: number): void {
    this.writer.row(track, now);
    if (track.state === 'confirmed') {
      track.doneAt = now;
      this.ids.learn(track.row.keys, track.remoteId);
    }
    if (track.state === 'unknown') this.unsettled.add(track);
    else this.unsettled.delete(track);
    this.queue.resolve(track);
    this.heed(track);
  }

  /** In a strict run the first row that failed for certain stops it. */
  private heed(track: RowTrack): void {
    if (this.input.strict && hasFailed(track)) this.stop ??= { code: 'strict', detail: keyOf(track.row) };
  }

  private standing(rid: string): LeaderStanding {
    const track = this.byRid.get(rid);
    const state = track?.state ?? this.journal.rows.get(rid)?.state;
    if (state === 'confirmed') return 'confirmed';
    return !track || isFinal(track) ? 'failed' : 'open';
  }
}

function tracksOf(input: RunInput, journal: RunJournal): RowTrack[] {
  const open = new Map(openSteps(journal, input.leaderField).map((row) => [row.rid, row]));
  const leaders = leadersAmong(input.rows);
  const planned = input.rows.map((row) => restoreTrack(row, leaders.has(row.rid), input, journal, open.get(row.rid) ?? null));
  for (const { rid } of input.rows) open.delete(rid);
  const done = new Map(input.promises?.enforcesUniqueKeys === false ? createsDone(journal).map((row) => [row.rid, row]) : []);
  for (const { rid } of input.rows) done.delete(rid);
  const left = [...done.values(), ...open.values()].map((row) => restoreTrack(row, false, input, journal, null));
  for (const track of left) track.onlySettled = 'missing';
  return [...planned, ...left];
}

/** Steps for which somebody else waits. A person's own change of status makes nobody a leader. */
function leadersAmong(rows: readonly PlannedRow[]): ReadonlySet<string> {
  const people = new Map(rows.map((row) => [row.rid, row.person]));
  const leaders = new Set<string>();
  for (const { waitsFor, person } of rows) if (waitsFor !== null && people.get(waitsFor) !== person) leaders.add(waitsFor);
  return leaders;
}
