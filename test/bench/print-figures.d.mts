/** Types of `print-figures.mjs`, for its tests. */
import type { Figure } from './figure.mjs';

export declare function rounded(value: number): string;
export declare function printFigures(figures: readonly Figure[], say: (line: string) => void): void;
