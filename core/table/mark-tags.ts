/** How our rules are known among those of a sheet. */

/** In every tag of ours, whoever made it. */
export const TAG = 'muster:';

/** `moved`: what was to be kept does not stand on the sheet, each rule once, so nothing was written. */
export type MarkOutcome = 'done' | 'moved' | 'protected' | 'refused';

/** A rule that is to stand as it was written, with the number of its ranges and of all their cells. */
export interface KeptRule {
  readonly tag: string;
  readonly ranges: number;
  readonly cells: number;
}

/**
 * True where each of the rules to keep stands once among those of the sheet, and as it was: what is pasted elsewhere may take a rule along,
 * as a copy or as one more range. Tags are null for rules of the user's; `isAsWritten` looks at the one in that place.
 */
export const standsAsKept = (
  keep: readonly KeptRule[],
  tags: readonly (string | null)[],
  isAsWritten: (rule: KeptRule, place: number) => boolean,
): boolean =>
  keep.every((rule) => {
    const place = tags.indexOf(rule.tag);
    return place >= 0 && place === tags.lastIndexOf(rule.tag) && isAsWritten(rule, place);
  });
