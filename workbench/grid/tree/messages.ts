/** What the workbench and its page of leaders say to each other, window to window. */
import type { TreeView } from '../../../core/hierarchy/tree.js';

/** Marks a message as one of these: a page hears many others. */
export const MARK = 'muster-tree';

/** From the page: it stands and wants the tree, or somebody was chosen. */
export type FromTree =
  { readonly mark: typeof MARK; readonly kind: 'ready' } | { readonly mark: typeof MARK; readonly kind: 'go'; readonly row: number };

export interface TreeOfSheet {
  readonly mark: typeof MARK;
  readonly kind: 'tree';
  /** Tells one sheet of one workbook from any other: where it changes, nothing of the former picture is kept. */
  readonly source: string;
  readonly sheet: string;
  readonly tree: TreeView;
  /** Row of the grid's cursor. */
  readonly row: number;
}

/** From the workbench: the tree as it is now, where the cursor of the grid stands, or the colours. */
export type ToTree =
  | TreeOfSheet
  | { readonly mark: typeof MARK; readonly kind: 'at'; readonly row: number }
  | { readonly mark: typeof MARK; readonly kind: 'theme'; readonly dark: boolean };

/** The message of an event, or null where it is another page's or another program's. */
export function messageOf(event: MessageEvent<unknown>): FromTree | ToTree | null {
  const { data, origin } = event;
  if (origin !== location.origin || typeof data !== 'object' || data === null) return null;
  return (data as { mark?: unknown }).mark === MARK ? (data as FromTree | ToTree) : null;
}
