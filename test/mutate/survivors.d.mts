/** Types of `survivors.mjs`, which stays plain JavaScript so that the mutation runner can load it. */
export interface Change {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly text: string;
  readonly status: string;
}
export interface Reason {
  readonly why: string;
  readonly known: ReadonlySet<string>;
}
export declare function changesOf(report: object): Change[];
export declare function tableOf(changes: readonly Change[]): string;
export declare function reasonsOf(text: string): Reason[];
export declare function listOf(changes: readonly Change[], reasons: readonly Reason[]): string;
