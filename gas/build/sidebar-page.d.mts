/** Types of `sidebar-page.mjs`, for the tests. */
export function buildSidebar(options: {
  readonly entry: string;
  readonly css: string;
  readonly first: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly alone?: Readonly<Record<string, string>>;
  readonly rootId?: string;
  readonly define?: Readonly<Record<string, string>>;
}): Promise<{ page: string; parts: Map<string, string> }>;
