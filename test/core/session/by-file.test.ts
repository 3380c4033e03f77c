/** What the API does not take is said in the preview: columns that go by file, and kinds of people that it does not create. */
import { expect, test } from 'vitest';
import { planChanges } from '../../../core/plan/plan.js';
import { makePreviewView } from '../../../core/session/preview-view.js';
import type { PreviewView } from '../../../core/session/state.js';
import { cloudtalk } from '../../../core/targets/cloudtalk/index.js';
import { checkedRows } from './support/checked.js';

const HEADER = ['firstname', 'lastname', 'email', 'country prefix', 'User Type', 'Skills'];

function previewOf(...rows: (string | null)[][]): PreviewView {
  const checked = checkedRows([HEADER, ...rows], { target: cloudtalk });
  const plan = planChanges(checked.roster, checked.hierarchy);
  const limits = { share: 1, deactivations: 50 };
  return makePreviewView(checked, plan, {
    target: cloudtalk,
    destination: '',
    blanks: {},
    limits,
    leftOut: new Set(),
    underWay: new Set(),
    freeSeats: null,
  });
}
const ANN = ['Ann', 'Lee', 'ann@x.org', '+44'];
const BOB = ['Bob', 'Ray', 'bob@x.org', '+44'];

test('filled columns that go by file are named once, blank ones not', () => {
  const { summary, warnings } = previewOf([...ANN, 'agent', null], [...BOB, null, null]);
  expect(summary).toContain('Not sent, because the API does not take it: country prefix. Use the upload file, or set it at the target.');
  expect(warnings).toEqual([]);
});

test('skills are named where somebody has any', () => {
  const { summary } = previewOf([...ANN, 'agent', '{French: Good}'], [...BOB, 'agent', null]);
  expect(summary.join(' ')).toContain('country prefix, Skills.');
});

test('people of a kind that the API does not create are counted, with the reason', () => {
  const { warnings, rows } = previewOf([...ANN, 'admin', null], [...BOB, 'admin', null]);
  expect(warnings.map(({ what, why }) => [what, why])).toEqual([
    ['2 people cannot be sent.', 'The API of CloudTalk makes agents only. Save the upload file and upload this person in CloudTalk.'],
  ]);
  expect(rows.at(0).detail).toBe('Will be created');
});
