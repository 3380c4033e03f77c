/** Reading the lists and the users of a target no faster than it allows, as sends do: each of its lanes at its own pace. */
import type { Host, HttpRequest } from '../ports/index.js';
import { Lane } from '../sending/lane.js';
import { settingLabels, type SettingLabels } from './connection-problems.js';
import type { Settings } from './settings.js';

/** Longest sleep in one go: how late Cancel is heard. */
const NAP_MS = 1_000;

/** What reading needs of a host, and what its connection is set up by. */
export interface ReadingHost extends Pick<Host, 'http' | 'clock'> {
  readonly labels: SettingLabels;
}

/** A host as it is, for readings of this target. */
export const readingHost = ({ http, clock }: Pick<Host, 'http' | 'clock'>, { target }: Pick<Settings, 'target'>): ReadingHost => ({
  http,
  clock,
  labels: settingLabels(target),
});

export class PacedReading {
  private place = '';
  private lane: Lane | null = null;

  /** The host as readings of this target use it. A limit that nobody documents is met by waiting as the target asks, so there no pace is kept. */
  of(of: Pick<Host, 'http' | 'clock'>, settings: Pick<Settings, 'target' | 'api' | 'address'>, isCancelled: () => boolean): ReadingHost {
    const host = readingHost(of, settings);
    const { target, api, address } = settings;
    const { pacing } = target;
    if (pacing.limit === undefined) return host;
    const place = `${target.id} ${address}`;
    if (this.lane === null || this.place !== place) this.lane = new Lane(pacing, () => 1, api.laneOf?.bind(api) ?? null);
    this.place = place;
    const { lane } = this;
    return {
      ...host,
      http: {
        async send(requests, guard) {
          for (const request of requests) await waitFor(lane, request, host, isCancelled);
          return host.http.send(requests, guard);
        },
      },
    };
  }
}

async function waitFor(lane: Lane, request: HttpRequest, { clock }: Pick<Host, 'clock'>, isCancelled: () => boolean): Promise<void> {
  const name = lane.nameOf(request);
  for (let ms = lane.delay(1, clock.now(), name); ms > 0 && !isCancelled(); ms = lane.delay(1, clock.now(), name))
    await clock.sleep(Math.min(NAP_MS, ms));
  lane.take(1, clock.now(), name);
}
