/** Reading a target: no faster than its documented limit in each of its lanes, and as fast as it answers where none is documented. */
import { expect, test } from 'vitest';
import { memoryClock } from '../../../core/memory/index.js';
import type { HttpRequest, HttpResult } from '../../../core/ports/index.js';
import type { Pacing } from '../../../core/sending/api.js';
import { PacedReading } from '../../../core/session/paced-reading.js';
import { amazonConnect } from '../../../core/targets/amazon-connect/index.js';
import type { Target } from '../../../core/target.js';

const PACE: Pacing = { perMinute: 60, limit: { burst: 2 }, atOnce: 2, timeoutMs: 1000, settleMs: 1000 };
const OK: HttpResult = { kind: 'response', status: 200, headers: {}, body: '' };
const get = (path: string): HttpRequest => ({ method: 'GET', url: `https://x.example/${path}`, headers: {}, timeoutMs: 1000 });

/** When requests to these paths left, with everything else taking no time. */
async function times(paths: readonly string[], pacing: Pacing, laneOf?: (request: HttpRequest) => string, isCancelled = () => false) {
  const clock = memoryClock();
  const begun = clock.now();
  const left: number[] = [];
  const target: Target = { ...amazonConnect, pacing };
  const api = { ...target.api({}) };
  const http = {
    send(requests: readonly HttpRequest[]) {
      left.push(clock.now() - begun);
      return Promise.resolve(requests.map(() => OK));
    },
  };
  const settings = { target, api: laneOf ? { ...api, laneOf } : { ...api, laneOf: () => '' }, address: '' };
  const reading = new PacedReading();
  for (const path of paths) await reading.of({ http, clock }, settings, isCancelled).http.send([get(path)]);
  return left;
}

test('a limit that is documented is kept to', async () => {
  expect(await times(['a', 'b', 'c', 'd'], PACE)).toEqual([0, 0, 1000, 2000]);
});

test('each lane has its own', async () => {
  expect(await times(['a', 'b', 'a', 'b', 'a', 'b'], PACE, ({ url }) => url)).toEqual([0, 0, 0, 0, 1000, 1000]);
});

test('a pace that is only learnt holds up no reading', async () => {
  const { limit: _, ...learnt } = { ...PACE, learnUpTo: 60 };
  expect(await times(['a', 'b', 'c', 'd'], learnt)).toEqual([0, 0, 0, 0]);
});

test('whoever cancels does not wait', async () => {
  expect(await times(['a', 'b', 'c'], PACE, undefined, () => true)).toEqual([0, 0, 0]);
});
