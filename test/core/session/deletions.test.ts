/** Where a deactivated person is deleted, the preview says so in plain words; elsewhere nobody is said to be deleted. */
import { describe, expect, test } from 'vitest';
import { planChanges } from '../../../core/plan/plan.js';
import { makePreviewView } from '../../../core/session/preview-view.js';
import type { PreviewView } from '../../../core/session/state.js';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';
import type { Target } from '../../../core/target.js';
import { checkedRows } from './support/checked.js';

const HEADER = ['Email Address', 'Status'];
const users = ['ann@x.org', 'bob@x.org'].map((email) => ({ email, active: true, firstName: 'A', lastName: 'B', manageTeam: false }));

function previewOf(deactivation: Target['deactivation']): PreviewView {
  const rows = [HEADER, ['ann@x.org', 'deactivated'], ['bob@x.org', 'deactivated']];
  const checked = checkedRows(rows, { mode: 'update', directory: { users } });
  const plan = planChanges(checked.roster, checked.hierarchy, undefined, { deactivation });
  const { deactivation: _, ...plain } = agentConnect;
  const target: Target = deactivation === undefined ? plain : { ...plain, deactivation };
  const limits = { share: 1, deactivations: 50 };
  return makePreviewView(checked, plan, {
    target,
    destination: '',
    blanks: {},
    limits,
    leftOut: new Set(),
    underWay: new Set(),
    freeSeats: null,
  });
}

describe('people who are deactivated', () => {
  test('are deleted where the target deletes them, which cannot be taken back', () => {
    const { summary, irreversible } = previewOf('delete');
    expect(summary).toContain('2 people will be deleted at the target');
    expect(irreversible).toEqual(['2 people are deleted: that cannot be taken back']);
  });

  test('are deactivated where the target keeps them', () => {
    const { summary, irreversible } = previewOf(undefined);
    expect(summary).toContain('2 people will be deactivated');
    expect(irreversible).toEqual([]);
  });
});
