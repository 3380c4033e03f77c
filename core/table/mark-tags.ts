/** How our rules are known among those of a sheet. */

/** In every tag of ours, whoever made it. */
export const TAG = 'muster:';

/** `moved`: what was to be kept does not stand on the sheet, each rule once, so nothing was written. */
export type MarkOutcome = 'done' | 'moved' | 'protected' | 'refused';

/** True where each tag to keep stands once among those of the sheet; null is a rule of the user's. */
export const standsAsKept = (keep: readonly string[], tags: readonly (string | null)[]): boolean =>
  keep.every((tag) => tags.includes(tag) && tags.indexOf(tag) === tags.lastIndexOf(tag));
