/** Types of `picture.mjs`, for its tests. */
export interface Point {
  readonly rows: number;
  /** None: the line is one of memory alone. */
  readonly ms: number | null;
  readonly megabytes: number;
}
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly points: readonly Point[];
}
export interface Grown {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line[];
}
export declare function picture(jobs: readonly Grown[], where: string): string;
