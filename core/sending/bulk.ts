/** Creates that leave as one request, where a target offers that, and the answer as one answer for each of them. */
import type { HttpRequest, HttpResult } from '../ports/index.js';
import type { RowTrack } from './row-track.js';
import type { RunContext } from './run-context.js';
import { LOST } from './steps.js';

const TOO_LARGE = 413;
const NOT_OFFERED = 501;

export class Bulk {
  private readonly context: RunContext;
  /** As many rows as the target took so far, in its own words at first. */
  private mostRows: number;
  /** The request that was made last: what was weighed is what leaves, as long as the same rows go and nobody's ID was learnt since. */
  private made: { readonly tracks: readonly RowTrack[]; readonly idsKnown: number; readonly request: HttpRequest } | null = null;

  constructor(context: RunContext) {
    this.context = context;
    this.mostRows = context.input.api.bulk?.mostRows ?? 1;
  }

  /** Rows that may leave as one request. */
  get most(): number {
    return Math.max(1, this.mostRows);
  }

  /** The first of these that leave as one request; none where they leave one by one. */
  take(tracks: readonly RowTrack[]): RowTrack[] {
    const { bulk } = this.context.input.api;
    const end = tracks.findIndex(({ row }) => row.op !== 'create');
    let count = Math.min(this.most, end < 0 ? tracks.length : end);
    while (bulk && count > 1) {
      const bytes = bytesOf(this.requestOf(tracks.slice(0, count)).body ?? '');
      if (bytes <= bulk.mostBytes) break;
      count = Math.min(count - 1, Math.floor((count * bulk.mostBytes) / bytes));
    }
    return bulk && count > 1 ? tracks.slice(0, count) : [];
  }

  requestOf(tracks: readonly RowTrack[]): HttpRequest {
    const { api } = this.context.input;
    const { ids } = this.context;
    const { made } = this;
    const isSame = made?.idsKnown === ids.learnt && made.tracks.length === tracks.length;
    if (made && isSame && made.tracks.every((track, index) => track === tracks[index])) return made.request;
    if (!api.bulk) throw new TypeError('Expected a target that takes several people in one request');
    const request = api.bulk.request(
      tracks.map(({ row }) => row),
      ids.of,
    );
    this.made = { tracks: [...tracks], idsKnown: ids.learnt, request };
    return request;
  }

  /** One result per row; null where the target took none of them, since they were too many or it takes no such requests at all. */
  split(tracks: readonly RowTrack[], result: HttpResult | undefined): readonly HttpResult[] | null {
    const { bulk } = this.context.input.api;
    if (!bulk || result?.kind !== 'response') return tracks.map(() => result ?? LOST);
    if (result.status === TOO_LARGE || result.status === NOT_OFFERED) {
      this.mostRows = result.status === TOO_LARGE ? Math.floor(tracks.length / 2) : 1;
      return null;
    }
    const answers = bulk.split(
      tracks.map(({ row }) => row),
      result,
    );
    // Too few or too many: nobody knows which belongs to which row.
    return answers.length === tracks.length ? answers : tracks.map(() => LOST);
  }
}

/** Length of a text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const isPair = unit >= 0xd800 && unit < 0xdc00;
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : isPair ? 4 : 3;
    if (isPair) index += 1; // its other half is counted with it
  }
  return bytes;
}
