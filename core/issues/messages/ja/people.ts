/** Japanese: how a message names a place on the sheet and a person. */
import type { Catalogue } from '../spoken.js';

export const people: Catalogue['people'] = {
  /** Where there is no heading: `14行目`, `セルC14`. */
  row: (row: number): string => `${String(row)}行目`,
  cell: (cell: string): string => `セル${cell}`,
  /** `Email Address（C14）`, `Email Address（14行目）` */
  headingAt: (heading: string, cell: string): string => `${heading}（${cell}）`,
  headingInRow: (heading: string, row: number): string => `${heading}（${String(row)}行目）`,
  inRow: (row: number): string => `${String(row)}行目`,
  personInRow: (name: string, row: number): string => `${name}（${String(row)}行目）`,
  existing: (user: string): string => `${user}（既存ユーザー）`,
  column: (letter) => `${letter}列`,
  more: (count) => `ほか${String(count)}件`,
};
