/** Types of `figure.mjs`, for its tests. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: string | null;
  readonly pass: boolean;
}
export declare function atMost(name: string, value: number, unit: string, most: number): Figure;
export declare function atLeast(name: string, value: number, unit: string, least: number): Figure;
export declare function told(name: string, value: number, unit: string): Figure;
