/** Where a deactivated person is deleted, the preview says so in plain words; elsewhere nobody is said to be deleted. */
import { describe, expect, test } from 'vitest';
import { type Plan, planChanges } from '../../../core/plan/plan.js';
import { imageOf } from '../../../core/plan/row-image.js';
import type { RunHead } from '../../../core/ports/index.js';
import type { CheckedSheet } from '../../../core/session/checked-sheet.js';
import { explain } from '../../../core/session/explain.js';
import { makePreviewView } from '../../../core/session/preview-view.js';
import { NO_NAMES } from '../../../core/session/sending/row-lines.js';
import { prepareUndo } from '../../../core/session/sending/undo-plan.js';
import type { PreviewView } from '../../../core/session/state.js';
import { makeUndoView } from '../../../core/session/undo-view.js';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';
import type { Target } from '../../../core/target.js';
import { checkedRows } from './support/checked.js';

const HEADER = ['Email Address', 'Status'];
const users = ['ann@x.org', 'bob@x.org'].map((email) => ({ email, active: true, firstName: 'A', lastName: 'B', manageTeam: false }));

const limits = { share: 1, deactivations: 50 };

function targetWith(deactivation: Target['deactivation']): Target {
  const { deactivation: _, ...plain } = agentConnect;
  return deactivation === undefined ? plain : { ...plain, deactivation };
}

function planned(deactivation: Target['deactivation']): { checked: CheckedSheet; plan: Plan; target: Target } {
  const rows = [HEADER, ['ann@x.org', 'deactivated'], ['bob@x.org', 'deactivated']];
  const target = targetWith(deactivation);
  const checked = checkedRows(rows, { mode: 'update', directory: { users }, target });
  return { checked, plan: planChanges(checked.roster, checked.hierarchy, undefined, { deactivation }), target };
}

function previewOf(deactivation: Target['deactivation']): PreviewView {
  const { checked, plan, target } = planned(deactivation);
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

  test.each([
    ['delete', 'Will be deleted'],
    [undefined, 'Will be deactivated'],
  ] as const)('are told so in their rows and where a cell is explained: %s', (deactivation, words) => {
    expect(previewOf(deactivation).rows.at(0).detail).toBe(words);
    const { checked, plan } = planned(deactivation);
    expect(explain(checked, { row: 2, column: 2 }, { plan, leftOut: new Set() })?.facts).toContain(words);
  });

  test.each([
    ['delete', /^Will be deleted/u],
    [undefined, /^Will be deactivated/u],
  ] as const)('whose creation is taken back are told so too: %s', (deactivation, words) => {
    const keys = { email: 'ann@x.org', employeeId: null };
    const image = imageOf({ op: 'create', keys, current: null, leader: null, changes: [] });
    const created = {
      rid: 'email:ann@x.org',
      person: 'email:ann@x.org',
      sheetRow: 2,
      op: 'create',
      key: 'ann@x.org',
      remoteId: '',
      image,
    } as const;
    const target = targetWith(deactivation);
    const undo = prepareUndo({ of: 'r', head: {} as RunHead }, [created], target, NO_NAMES, 0);
    expect(makeUndoView(undo, { target, destination: '', limits, users: 2 }).rows.at(0).detail).toMatch(words);
  });
});
