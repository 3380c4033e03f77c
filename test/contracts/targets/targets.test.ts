/** One contract for all targets. Whoever adds one gives it an adapter, and changes nothing here. */
import { describe, expect, test } from 'vitest';
import { targets } from '../../../core/targets/index.js';
import { ADAPTERS } from './adapters/index.js';
import { testLife } from './life.js';
import { testReaders } from './readers.js';
import { testRequests } from './requests.js';
import { testShape } from './shape.js';

test('every target has an adapter: test/contracts/targets/adapters', () => {
  expect(ADAPTERS.map(({ target }) => target.id).sort()).toEqual(Object.keys(targets).sort());
});

test('every case that is left out has a reason', () => {
  expect(ADAPTERS.flatMap(({ skip = [] }) => skip).filter(({ reason, cases }) => reason.trim() === '' || cases.length === 0)).toEqual([]);
});

describe.each(ADAPTERS.map((adapter) => [adapter.target.label, adapter] as const))('%s', (_, adapter) => {
  describe('what it says of itself', () => testShape(adapter));
  describe('its requests', () => testRequests(adapter));
  describe('its readers', () => testReaders(adapter));
  describe('a person', () => testLife(adapter));
});
