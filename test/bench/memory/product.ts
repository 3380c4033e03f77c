/** The product's check for its memory: what it keeps, and which part of that its findings are. */
import type { Hierarchy } from '../../../core/index.js';

export { check } from '../product.js';
export { allIssues } from '../../../core/index.js';

/** Bytes of the findings that rows keep beside their indexes. */
export const bytesBesideRows = ({ roster }: Hierarchy): number => roster.index.parts.state.findings['packed'].byteLength;

/** Lets the pages of the list of issues go. */
export const forgetPages = ({ index }: Hierarchy): void => index.pages.forgetAll();
