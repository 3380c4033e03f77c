/** What of a check takes all of its issues to be gone through before it can be listed. */
import type { Steps } from '../steps/steps.js';
import { type Cause, causeSteps, findCauses } from './causes.js';
import { type CheckedSheet, issuesOf } from './checked-sheet.js';
import type { WordsView } from './state.js';
import { wordsSteps, wordsViews } from './words-view.js';

export interface Folded {
  readonly causes: readonly Cause[];
  /** Words that the target does not know. */
  readonly words: readonly WordsView[];
}

export function* foldSteps(checked: CheckedSheet): Steps<Folded> {
  const issues = issuesOf(checked);
  return { causes: yield* causeSteps(checked, issues), words: yield* wordsSteps(checked, issues) };
}

/** The same at once, each half when it is read first. */
export function foldedLater(checked: CheckedSheet): Folded {
  const issues = issuesOf(checked);
  let causes: Folded['causes'] | null = null;
  let words: Folded['words'] | null = null;
  return {
    get causes() {
      return (causes ??= findCauses(checked, issues));
    },
    get words() {
      return (words ??= wordsViews(checked, issues));
    },
  };
}
