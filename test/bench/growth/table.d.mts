/** Types of `table.mjs`, for its tests. */
import type { Grown } from './picture.mjs';

export declare function table(jobs: readonly Grown[], sizes: readonly number[]): string[];
