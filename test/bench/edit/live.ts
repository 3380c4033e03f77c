/** A pane's session over a sheet in memory whose every call is answered at once: what is measured is the product's own work. */
import { memoryHost } from '../../../core/memory/index.js';
import type { CellValue, Host, SheetEdit, SheetHost } from '../../../core/ports/index.js';
import { createSession } from '../../../core/session/create-session.js';
import { targets } from '../../../core/index.js';

const SHEET = { id: 'team', name: 'Team', active: true, hidden: false, writable: true };

/** Starts a session that checked the rows, the first of which is the header. `tell` says that the user edited something, and settles with the marks. */
export async function liveSession(rows: CellValue[][]) {
  let listener: (edit: SheetEdit) => void = () => undefined;
  let settled: () => void = () => undefined;
  let marked = 0;
  const report = { shown: 0, leftOut: 0 };
  const mark = (parts: number): Promise<typeof report> => {
    marked = parts;
    settled();
    return Promise.resolve(report);
  };
  const memory = memoryHost();
  const sheet: SheetHost = {
    ...memory.sheet,
    listSheets: () => Promise.resolve([SHEET]),
    readGrid: () => Promise.resolve({ rows: [...rows], firstRow: 1, firstColumn: 1 }),
    readRows: (_, spans) =>
      Promise.resolve(spans.map(({ row, rows: count }) => ({ rows: rows.slice(row - 1, row - 1 + count), firstRow: row, firstColumn: 1 }))),
    setMarks: (_, marks) => mark(marks.length),
    changeMarks: (_, parts) => mark(parts.length),
    onEdit: (told) => {
      listener = told;
      return () => undefined;
    },
  };
  const host: Host = { ...memory, sheet };
  const session = createSession({ host, targets: [targets['agent-connect']] });
  await session.start();
  await session.check();
  return {
    session,
    async tell(edit: Omit<SheetEdit, 'sheet'>): Promise<number> {
      const done = new Promise<void>((resolve) => (settled = resolve));
      listener({ sheet: SHEET.id, ...edit });
      await done;
      return marked;
    },
  };
}
