/** Somebody at an HR desk who knows the company and nothing of Muster: answers what is asked, and presses what is offered. */
import type { Session } from '../../../../core/session/session.js';
import type { CauseView, WordsView } from '../../../../core/session/state.js';
import type { MessyKey } from '../../../../workbench/rosters/index.js';
import { checkOf } from './views.js';

const MOST_STEPS = 20;

/** What was done, in the order in which it was proposed. */
export interface Done {
  readonly asked: string[];
  readonly pressed: string[];
}

/** Answers what is asked of columns: which one it is, or what a field without one is made of. Fields that nobody needs stay as they are. */
export async function answerColumns(session: Session, key: MessyKey, done: Done): Promise<void> {
  const unsure = checkOf(session).mapping.filter(
    ({ source, required, candidates }) => source === 'none' && (required || candidates.length > 0),
  );
  for (const { field, candidates } of unsure) {
    done.asked.push(`column of ${field}`);
    const meant = candidates.find(({ heading }) => key.columns[heading] === field);
    const part = { firstName: 'first', lastName: 'last' }[field];
    if (meant) await session.chooseColumn(field, meant.column);
    else if (part === 'first' || part === 'last')
      await session.makeColumn(field, { kind: 'name-part', heading: key.fullName, part, order: 'first-last' });
    else throw new TypeError(`Nobody knows what ${field} is.`);
  }
}

/** Says what each word means that is asked about. An address or ID that nobody has is no word. */
export async function answerWords(session: Session, key: MessyKey, done: Done): Promise<void> {
  for (const { field, words } of checkOf(session).words) {
    const asked = words.filter(({ means, shown }) => means === null && key.words[field]?.[shown] !== undefined);
    if (asked.length === 0) continue;
    done.asked.push(`${String(asked.length)} words of ${field}`);
    await session.setWords(field, Object.fromEntries(asked.map(({ word, shown }) => [word, key.words[field]![shown]!])));
  }
}

/** Suggestions that would be taken without a look, because they stand alone, and are wrong; as `field: word is not suggestion`. */
export const wrongSuggestions = (views: readonly WordsView[], key: MessyKey): string[] =>
  views.flatMap(({ field, words }) =>
    words.flatMap(({ shown, suggestions }) => {
      const [only, other] = suggestions;
      const isRight = only === undefined || other !== undefined || only.to === key.words[field]?.[shown];
      return isRight ? [] : [`${field}: ${shown} is not ${only.to}`];
    }),
  );

/** Mends what needs nobody to decide, as long as there is any. */
export async function mendSafely(session: Session, done: Done): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    const fix = session.safeFixes();
    if (fix === null) return;
    done.pressed.push(fix.label);
    await session.applyFix(fix);
  }
}

const next = (session: Session): CauseView | undefined =>
  checkOf(session).causes.find(({ level, fixes }) => level !== 'info' && fixes.length > 0);

/** Ends cause after cause, always the first in the list that has a fix, by its first fix. */
export async function endCauses(session: Session, done: Done): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    const cause = next(session);
    if (cause === undefined) return;
    done.pressed.push(cause.title);
    await session.applyFix(cause.fixes[0]!);
  }
  throw new Error(`There is no end of causes: ${next(session)?.title ?? ''}`);
}
