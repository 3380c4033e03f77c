/** Said of a row or a whole send by the sending itself. Most of it stands behind a colon, so it begins with a small letter. */

/** Of somebody who is looked up: the target holds more than one such person, other values than the plan saw, or nobody. */
export const MANY_PEOPLE = 'more than one person';
export const OTHER_VALUES = 'other values';
export const NO_LONGER_FOUND = 'not found any more';
/** The target changed more than it was asked for. */
export const ALSO_CHANGED = 'It also changed: {fields}';
export const TOO_SLOW = 'It answers too slowly.';
/** Of a leader whom the target names by an ID of its own, and of whom it tells none. */
export const NO_LEADER_ID = 'The target does not know this leader.';
export const TOO_MANY_TRIES = 'too many tries: try again later';
/** So many times the target asked to wait, or a request could not leave. */
export const TIMES_IN_A_ROW = '{number} times in a row: try again later';
export const TRY_IN_MINUTES = 'try again in {number} min';
export const NO_CLEAR_ANSWER = 'no clear answer';
