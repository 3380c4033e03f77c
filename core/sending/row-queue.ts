/** Which rows may leave next: leaders first, and nobody before the row that they wait for is confirmed. */
import { isFinal, type RowTrack } from './row-track.js';

/** How the row that somebody waits for stands. */
export type LeaderStanding = 'confirmed' | 'open' | 'failed';

export class RowQueue {
  private leaders: RowTrack[] = [];
  private members: RowTrack[] = [];
  private readonly waiting = new Map<string, RowTrack[]>();
  private readonly standing: (rid: string) => LeaderStanding;

  constructor(standing: (rid: string) => LeaderStanding) {
    this.standing = standing;
  }

  /** A row is ready: it queues up, waits for its leader, or is barred with it. */
  add(track: RowTrack): void {
    const { waitsFor } = track.row;
    const standing = waitsFor === null ? 'confirmed' : this.standing(waitsFor);
    if (standing === 'confirmed') this.line(track).push(track);
    else if (standing === 'failed') this.bar(track);
    else this.followers(waitsFor ?? '').push(track);
  }

  /** Up to `count` rows that may leave, in order. */
  peek(count: number): RowTrack[] {
    this.leaders = dropDone(this.leaders);
    this.members = dropDone(this.members);
    return [...this.leaders.slice(0, count), ...this.members.slice(0, Math.max(0, count - this.leaders.length))].filter(isReady);
  }

  /** Rows that were taken and did not leave go back to the front. */
  putBack(tracks: readonly RowTrack[]): void {
    this.leaders.unshift(...tracks.filter((track) => track.isLeader));
    this.members.unshift(...tracks.filter((track) => !track.isLeader));
  }

  /** Takes these rows out of the queue. */
  remove(tracks: readonly RowTrack[]): void {
    const gone = new Set(tracks);
    this.leaders = this.leaders.filter((track) => !gone.has(track));
    this.members = this.members.filter((track) => !gone.has(track));
  }

  /** Lets those go who waited for this row, or bars them, once its fate is known. */
  resolve(track: RowTrack): void {
    if (track.state === 'confirmed') {
      for (const follower of this.followers(track.row.rid)) this.line(follower).push(follower);
      this.waiting.delete(track.row.rid);
    } else if (isFinal(track)) {
      this.barFollowers(track.row.rid);
    }
  }

  private bar(track: RowTrack): void {
    markBarred(track);
    this.barFollowers(track.row.rid);
  }

  /** Without recursion: a chain of command may be as long as the roster. */
  private barFollowers(rid: string): void {
    const rids = [rid];
    for (let next = rids.pop(); next !== undefined; next = rids.pop()) {
      const followers = this.waiting.get(next) ?? [];
      this.waiting.delete(next);
      for (const follower of followers) {
        markBarred(follower);
        rids.push(follower.row.rid);
      }
    }
  }

  private line(track: RowTrack): RowTrack[] {
    return track.isLeader ? this.leaders : this.members;
  }

  private followers(rid: string): RowTrack[] {
    const known = this.waiting.get(rid);
    if (known) return known;
    const followers: RowTrack[] = [];
    this.waiting.set(rid, followers);
    return followers;
  }
}

function markBarred(track: RowTrack): void {
  track.barred = true;
  track.code = 'leader-blocked';
  track.detail = '';
}

function isReady(track: RowTrack): boolean {
  return track.state === 'ready' && !track.barred;
}

/** Drops what needs no sending any more from the front, where all the looking happens. */
function dropDone(tracks: RowTrack[]): RowTrack[] {
  let first = 0;
  while (first < tracks.length && !isReady(tracks[first] as RowTrack)) first += 1;
  return first === 0 ? tracks : tracks.slice(first);
}
