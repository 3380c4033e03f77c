/** Text as a step of a path or a value of a query. */

/** Percent-encoded; half of a surrogate pair has no form in an address and becomes the replacement character. */
export const encodePart = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
