/** What an undo believes of what it sent: a reading from before the send that it takes back shows everybody as the undo wants them. */
import { expect, test } from 'vitest';
import { conclude } from '../../../core/sending/concluding.js';
import type { RowTrack } from '../../../core/sending/row-track.js';
import { contextOf, found, NOW, user } from './model/contexts.js';
import { plannedRow, statusRow } from './model/model-api.js';
import { RENAME } from './model/team-scene.js';
import { HEAD } from './model/world.js';

const CREATE = plannedRow('ann@x.org');
const BACK = statusRow('activate', 'bob@x.org', { email: 'bob@x.org', employeeId: null });

test.each([
  ['somebody is there', CREATE, found(user('ann@x.org', null, { values: CREATE.values }))],
  ['somebody is as they were', RENAME, found(user('bob@x.org', '2', { values: { name: 'Bob' } }))],
  ['somebody is active again', BACK, found(user('bob@x.org', '2', { active: true }))],
])('that %s counts at once in a send, and in an undo once it has settled', (_name, row, verdict) => {
  const stateOf = (kind: 'send' | 'undo', settleAt: number) => {
    const context = contextOf([row], { head: { ...HEAD, kind } });
    const sent: Partial<RowTrack> = { state: 'unknown', code: 'unknown-outcome', askedAt: NOW, settleAt };
    const track = Object.assign(context.tracks[0]!, sent);
    context.unsettled.add(track);
    conclude(track, [verdict], context, NOW);
    return [track.state, track.lookupAt];
  };
  expect(stateOf('send', NOW + 1)).toEqual(['confirmed', 0]);
  expect([stateOf('undo', NOW + 1), stateOf('undo', NOW)]).toEqual([['unknown', NOW + 1], ['confirmed', 0]]); // prettier-ignore
});
