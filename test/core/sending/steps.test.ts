/** What a driver says of requests whose answers it does not have. */
import { expect, test } from 'vitest';
import { LOST, lostAnswers, unsentAnswers } from '../../../core/sending/steps.js';
import { modelApi } from './model/model-api.js';

test('a call that broke off may have brought every request there', () => {
  const lost = { kind: 'failure', reason: 'network', detail: 'The call to the host broke off.' };
  expect(LOST).toEqual(lost);
  expect(lostAnswers([modelApi.list(), modelApi.list()])).toEqual([lost, lost]);
  expect(lostAnswers([])).toEqual([]);
});

test('a lease that was lost let nothing leave', () => {
  expect(unsentAnswers([modelApi.list()])).toEqual([{ kind: 'failure', reason: 'not-sent', detail: 'The lease is lost.' }]);
});
