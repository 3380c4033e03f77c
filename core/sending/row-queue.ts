/** Which rows may leave next: leaders first, nobody before the row that they wait for is confirmed, and deactivations last of all. */
import { bar, isFinal, type RowTrack } from './row-track.js';

/** How the row that somebody waits for stands. */
export type LeaderStanding = 'confirmed' | 'open' | 'failed';

export class RowQueue {
  private leaders: RowTrack[] = [];
  private members: RowTrack[] = [];
  private deactivations: RowTrack[] = [];
  private readonly waiting = new Map<string, RowTrack[]>();
  private readonly standing: (rid: string) => LeaderStanding;
  private readonly isQuiet: () => boolean;

  /** `isQuiet` tells whether nothing but deactivations is still under way. */
  constructor(standing: (rid: string) => LeaderStanding, isQuiet: () => boolean) {
    this.standing = standing;
    this.isQuiet = isQuiet;
  }

  /** A row is ready: it queues up, waits for its leader, or is barred with it. */
  add(track: RowTrack): void {
    const { waitsFor } = track.row;
    const standing = waitsFor === null ? 'confirmed' : this.standing(waitsFor);
    if (standing === 'confirmed') this.lines[this.lineOf(track)].push(track);
    else if (standing === 'failed') this.bar(track);
    else this.followers(waitsFor ?? '').push(track);
  }

  /** Up to `count` rows that may leave, in order. A deactivation leaves when nobody else can need the person any more. */
  peek(count: number): RowTrack[] {
    this.leaders = dropDone(this.leaders);
    this.members = dropDone(this.members);
    const first = [...this.leaders.slice(0, count), ...this.members.slice(0, Math.max(0, count - this.leaders.length))];
    if (first.length > 0 || !this.isQuiet()) return first.filter(isReady);
    this.deactivations = dropDone(this.deactivations);
    return this.deactivations.slice(0, count).filter(isReady);
  }

  /** Rows that were taken and did not leave go back to the front. */
  putBack(tracks: readonly RowTrack[]): void {
    for (const line of LINES) this.lines[line].unshift(...tracks.filter((track) => this.lineOf(track) === line));
  }

  /** Takes these rows out of the queue. */
  remove(tracks: readonly RowTrack[]): void {
    const gone = new Set(tracks);
    this.leaders = this.leaders.filter((track) => !gone.has(track));
    this.members = this.members.filter((track) => !gone.has(track));
    this.deactivations = this.deactivations.filter((track) => !gone.has(track));
  }

  /** Lets those go who waited for this row, or bars them, once its fate is known. */
  resolve(track: RowTrack): void {
    if (track.state === 'confirmed') {
      for (const follower of this.followers(track.row.rid)) this.lines[this.lineOf(follower)].push(follower);
      this.waiting.delete(track.row.rid);
    } else if (isFinal(track)) {
      this.barFollowers(track.row.rid);
    }
  }

  private bar(track: RowTrack): void {
    bar(track, 'leader-blocked');
    this.barFollowers(track.row.rid);
  }

  /** Without recursion: a chain of command may be as long as the roster. */
  private barFollowers(rid: string): void {
    const rids = [rid];
    for (let next = rids.pop(); next !== undefined; next = rids.pop()) {
      const followers = this.waiting.get(next) ?? [];
      this.waiting.delete(next);
      for (const follower of followers) {
        bar(follower, 'leader-blocked');
        rids.push(follower.row.rid);
      }
    }
  }

  private get lines(): Record<Line, RowTrack[]> {
    return { leaders: this.leaders, members: this.members, deactivations: this.deactivations };
  }

  private lineOf(track: RowTrack): Line {
    if (track.row.op === 'deactivate') return 'deactivations';
    return track.isLeader ? 'leaders' : 'members';
  }

  private followers(rid: string): RowTrack[] {
    const known = this.waiting.get(rid);
    if (known) return known;
    const followers: RowTrack[] = [];
    this.waiting.set(rid, followers);
    return followers;
  }
}

const LINES = ['leaders', 'members', 'deactivations'] as const;
type Line = (typeof LINES)[number];

function isReady(track: RowTrack): boolean {
  return track.state === 'ready' && !track.barred;
}

/** Drops what needs no sending any more from the front, where all the looking happens. */
function dropDone(tracks: RowTrack[]): RowTrack[] {
  let first = 0;
  while (first < tracks.length && !isReady(tracks[first] as RowTrack)) first += 1;
  return first === 0 ? tracks : tracks.slice(first);
}
