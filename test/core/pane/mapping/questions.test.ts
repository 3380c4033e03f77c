/** What is asked about columns, and in which order. */
import { describe, expect, test } from 'vitest';
import { openQuestions } from '../../../../core/pane/mapping/questions.js';
import { threeIssues } from '../states/checks.js';
import { drifted, unknownAddresses, unknownWords, unsure } from '../states/readings.js';

const keys = (check: Parameters<typeof openQuestions>[0]) => openQuestions(check).map(({ key }) => key);

describe('questions', () => {
  test('ask for required fields first, then for those that some column may be', () => {
    expect(keys(unsure)).toEqual(['column firstName', 'column lastName', 'column phoneChannel', 'column role']);
  });
  test('ask for words behind the columns, field by field', () => {
    expect(keys({ ...unknownWords, mapping: unsure.mapping.slice(0, 1) })).toEqual(['column firstName', 'words role', 'words teamLeader']);
  });
  test('are none where all is sure, values and made fields included', () => {
    expect(keys(threeIssues)).toEqual([]);
    expect(keys(drifted)).toEqual([]);
  });
  test('are none for addresses and IDs that nobody has', () => expect(keys(unknownAddresses)).toEqual([]));
  test('are none for an optional field that no column may be', () => {
    const role = unsure.mapping.find(({ field }) => field === 'role')!;
    expect(keys({ ...unsure, mapping: [{ ...role, candidates: [] }] })).toEqual([]);
  });
});
