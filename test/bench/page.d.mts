/** Types of `page.mjs`, for its tests. */
export declare const PAGE: string;
export declare function linesBetween(page: string, part: string): string[];
export declare function withLines(page: string, part: string, lines: readonly string[]): string;
