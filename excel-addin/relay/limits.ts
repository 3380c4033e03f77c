/** How much one call of the pane, or one answer of a target, may hold; each with its reason. */
export const MAX_BODY_BYTES = 4 * 1024 * 1024; // fingerprints of 10,000 rows fit; Excel itself moves at most 5 MB at once
export const MAX_REQUESTS = 20; // a batch of sending is smaller; more is a mistake
export const MAX_TEXTS = 20_000; // rows of a plan, with their before-images
export const MAX_ANSWER_BYTES = 8 * 1024 * 1024; // a page of 500 users with room to spare
export const MAX_TIMEOUT_MS = 60_000; // beyond this the settle wait of a send would no longer hold
export const MAX_SECRET_LENGTH = 4096; // longer than any key or token seen
export const MAX_LEASE_MS = 15 * 60_000; // a pane that died must not lock others out for longer
export const MAX_HEADER_LENGTH = 2048; // characters; targets are told media types and versions, each below a hundred
