/** The keys of the row that is being read; collected first, so that a line of totals never enters an index. */
export interface RowKeys {
  email: string;
  id: string;
  leader: string;
  /** What the Record column says. */
  record: string;
}
