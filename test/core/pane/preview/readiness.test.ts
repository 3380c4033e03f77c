/** What stands in the way of sending, in the order in which it has to go. */
import { expect, test } from 'vitest';
import { isConnectionSet, obstacle } from '../../../../core/pane/preview/readiness.js';
import { emptySettings, savedSettings } from '../states/settings.js';
import { states } from '../states/index.js';

const { state } = states.preview;

test('nothing stands in the way of a preview with people and a connection', () => {
  expect(obstacle(state)).toBeNull();
});

test('a run on its way is none: the next send waits behind it', () => {
  expect(obstacle(states.sending.state)).toBeNull();
});

test('a run that has ended is none', () => {
  expect(obstacle(states['all-sent'].state)).toBeNull();
});

test('a changed sheet', () => {
  expect(obstacle({ ...state, check: { ...state.check!, stale: true } })).toBe('stale');
});

test('a changed sheet is none for an undo, which is not about it', () => {
  const undo = states['undo-preview'].state;
  expect(obstacle({ ...undo, check: { ...undo.check!, stale: true } })).toBeNull();
});

test('nobody to send', () => {
  expect(obstacle(states['nothing-to-send'].state)).toBe('nothing');
});

test('no connection', () => {
  expect(obstacle({ ...state, settings: emptySettings })).toBe('no-connection');
});

test.each([
  ['an address and a key', savedSettings, true],
  ['an address alone', { ...savedSettings, secretsSet: { apiKey: false, apiSecret: false } }, false],
  ['an address, and keys of which the host did not tell', { ...savedSettings, secretsSet: {} }, true],
  ['a key alone', { ...savedSettings, values: {} }, false],
  ['a target that needs neither', { ...savedSettings, fields: [] }, true],
])('a connection with %s: %s', (_, settings, set) => {
  expect(isConnectionSet(settings)).toBe(set);
});
