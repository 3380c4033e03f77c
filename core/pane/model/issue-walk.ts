/** Where the pane stands among the issues: the filter, the list under it, the cursor, and the steps from error to error. */
import { batch, computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { CellRef } from '../../ports/index.js';
import type { CheckView, IssueFilter, IssueList, IssueView } from '../../session/state.js';
import { cellOf, indexOfIssue, nearestIndex } from './locate.js';
import { createOwnMoves, sameCell } from './own-moves.js';

export interface IssueWalk {
  readonly filter: ReadonlySignal<IssueFilter>;
  readonly list: ReadonlySignal<IssueList | null>;
  readonly cursor: Signal<number | null>;
  /** True while the issue under the cursor is shown in full. */
  readonly open: Signal<boolean>;
  /** The issue under the cursor. */
  readonly current: ReadonlySignal<IssueView | null>;
  readonly setFilter: (filter: IssueFilter) => void;
  /** Opens an issue of the list and moves the grid to its cell. */
  readonly choose: (index: number) => void;
  /** Opens the first issue at or after this cell. */
  readonly chooseAt: (cell: CellRef) => void;
  /** Moves the grid to the cell of the current issue. */
  readonly goToCell: () => void;
  /** The next or previous error, round the end; a filter that hides errors is lifted. */
  readonly step: (direction: 1 | -1) => void;
  /** The user selected a cell in the grid. */
  readonly follow: (cell: CellRef | null) => void;
  /** The check changed: keeps the cursor on its issue, or on what took its place. */
  readonly relocate: () => void;
}

const ALL: IssueFilter = {};

/** A walk over the issues of whatever check is current; `reveal` moves the grid. */
export function createIssueWalk(check: ReadonlySignal<CheckView | null>, reveal: (cell: CellRef) => void): IssueWalk {
  const filter = signal(ALL);
  const cursor = signal<number | null>(null);
  const open = signal(false);
  const moves = createOwnMoves();
  const errorsOf = keepLast((view, under) => view.issues({ ...under, level: 'error' }));
  const listOf = keepLast((view, under) => view.issues(under));
  const list = computed(() => (check.value === null ? null : listOf(check.value, filter.value)));
  const current = computed(() => {
    const [at, issues] = [cursor.value, list.value];
    return at !== null && issues !== null && at < issues.length ? issues.at(at) : null;
  });
  let seen: { list: IssueList | null; issue: IssueView | null } = { list: null, issue: null };

  function place(at: number | null): void {
    cursor.value = at;
    seen = { list: list.value, issue: current.value };
  }
  function moveGrid(cell: CellRef | null): void {
    if (cell === null) return;
    moves.expect(cell);
    reveal(cell);
  }
  const walk: IssueWalk = {
    filter,
    list,
    cursor,
    open,
    current,
    setFilter(next) {
      batch(() => {
        filter.value = next;
        open.value = false;
        place(null);
      });
    },
    choose(index) {
      batch(() => {
        place(index);
        open.value = true;
      });
      walk.goToCell();
    },
    chooseAt(cell) {
      const at = list.value?.indexAt(cell) ?? -1;
      if (at >= 0) walk.choose(at);
    },
    goToCell() {
      if (current.value !== null) moveGrid(cellOf(current.value));
    },
    step(direction) {
      const view = check.value;
      if (view === null) return;
      const hidden = filter.value.level !== undefined && filter.value.level !== 'error';
      const shownFilter = hidden ? ALL : filter.value;
      const errors = errorsOf(view, shownFilter);
      const target = neighbour(errors, current.value, direction);
      if (target === null) return;
      batch(() => {
        if (hidden) filter.value = shownFilter;
        const index = list.value === null ? -1 : indexOfIssue(list.value, target);
        if (index >= 0) walk.choose(index);
      });
    },
    follow(cell) {
      const issues = list.value;
      if (cell === null || moves.isEcho(cell) || issues === null) return;
      if (current.value !== null && sameCell(cellOf(current.value), cell)) return;
      const at = issues.indexAt(cell);
      if (at < 0) return;
      const here = sameCell(cellOf(issues.at(at)), cell);
      batch(() => {
        place(at);
        if (here) open.value = true;
      });
    },
    relocate() {
      if (seen.list === list.value) return;
      const kept = seen.issue === null || list.value === null ? null : nearestIndex(list.value, seen.issue);
      batch(() => {
        place(kept);
        if (kept === null) open.value = false;
      });
    },
  };
  return walk;
}

/** The same issues under the same filter are the same list, however often the rest of the state changes. */
function keepLast(make: (view: CheckView, filter: IssueFilter) => IssueList): (view: CheckView, filter: IssueFilter) => IssueList {
  let last: { version: number; filter: IssueFilter; list: IssueList } | null = null;
  return (view, filter) => {
    if (last?.version !== view.version || last.filter !== filter) last = { version: view.version, filter, list: make(view, filter) };
    return last.list;
  };
}

/** The error after or before an issue, round the end; the first or last where there is no issue to start from. */
function neighbour(errors: IssueList, from: IssueView | null, direction: 1 | -1): IssueView | null {
  if (errors.length === 0) return null;
  const wrap = (index: number) => errors.at((index + errors.length) % errors.length);
  if (from === null) return wrap(direction === 1 ? 0 : -1);
  const same = indexOfIssue(errors, from);
  if (same >= 0) return wrap(same + direction);
  const cell = cellOf(from);
  const found = cell === null ? 0 : errors.indexAt(cell);
  const after = found < 0 ? errors.length : found; // no error follows: one past the last
  return wrap(direction === 1 ? after : after - 1);
}
