/** What of a check takes all of its issues to be gone through before it can be listed. */
import type { IssueCollection } from '../issues/issue-collection.js';
import type { Steps } from '../steps/steps.js';
import { type Cause, causeSteps, findCauses } from './causes.js';
import { type CheckedSheet, issuesOf } from './checked-sheet.js';
import { ViewList } from './issue-view.js';
import type { IssueView, WordsView } from './state.js';
import { wordsSteps, wordsViews } from './words-view.js';

/** A pane draws no more lines of its list at first. */
const LINES_IN_SIGHT = 24;

export interface Folded {
  /** All of them, counted. */
  readonly issues: IssueCollection;
  readonly causes: readonly Cause[];
  /** Words that the target does not know. */
  readonly words: readonly WordsView[];
  /** The first lines of the list of all issues: whom a leader cell may mean takes looking for. */
  readonly lines: readonly IssueView[];
}

export function* foldSteps(checked: CheckedSheet): Steps<Folded> {
  const issues = issuesOf(checked);
  yield* issues.countSteps();
  const causes = yield* causeSteps(checked, issues);
  const words = yield* wordsSteps(checked, issues);
  const list = new ViewList(checked, issues, null);
  const lines: IssueView[] = [];
  while (lines.length < Math.min(list.length, LINES_IN_SIGHT)) {
    lines.push(list.at(lines.length));
    yield;
  }
  return { issues, causes, words, lines };
}

/** The same at once, each of it when it is read first. */
export function foldedLater(checked: CheckedSheet): Folded {
  const issues = issuesOf(checked);
  let causes: Folded['causes'] | null = null;
  let words: Folded['words'] | null = null;
  return {
    issues,
    get causes() {
      return (causes ??= findCauses(checked, issues));
    },
    get words() {
      return (words ??= wordsViews(checked, issues));
    },
    lines: [],
  };
}
