/** Types of `scale.mjs`, for its tests. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly decades: readonly number[];
  at(value: number): number;
}
export declare function logScale(values: readonly [least: number, most: number], places: readonly [from: number, to: number]): Scale;
export declare function decadesAround(values: readonly number[]): [least: number, most: number];
export declare function duration(ms: number): string;
export declare function size(megabytes: number): string;
export declare function count(rows: number): string;
export declare function spread(places: readonly number[], apart: number, lowest: number): number[];
