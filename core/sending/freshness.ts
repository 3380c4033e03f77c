/** How old what was read may be when a row leaves. */

/** A row of the sheet, counted from when it was seen. */
export const ROW_FRESH_MS = 5000;

/**
 * A person at the target, counted from when they were asked after: nobody knows when within that time the answer was true. An edit by
 * somebody else in this time can be overwritten, so it is as short as a slow host allows.
 */
export const PERSON_FRESH_MS = 8000;
