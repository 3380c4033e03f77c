/** The workbook in memory keeps the contract of every spreadsheet, so that what is tested over it holds over the real ones. */
import { memorySheet } from '../../../core/memory/index.js';
import type { MemorySheet, MemorySheetOptions } from '../../../core/memory/index.js';
import type { SheetHost } from '../../../core/ports/index.js';
import { shownText, typedValue } from '../../../workbench/workbook/index.js';
import { testSheetHost, type SheetBench, type SheetContent } from '../../contracts/sheet-host.js';

const FORMATS = { plain: '', text: '@', date: 'yyyy-mm-dd' } as const;

function optionsOf(content: SheetContent, id: string): MemorySheetOptions {
  const rows = content.rows.map((row) => [...row]);
  const formats = rows.map((row, r) => row.map((_, c) => content.formats?.[r]?.[c] ?? ''));
  const shown = rows.map((row, r) => row.map((value, c) => shownText(value, formats[r]?.[c] ?? '')));
  return { id, name: `Sheet ${id}`, grid: { rows, shown, formats, firstRow: 1, firstColumn: 1 } };
}

testSheetHost({
  name: 'memory',
  skip: [
    {
      reason: 'formulas in memory are named, not typed',
      cases: ['leaves formulas alone where it is asked to', 'tells which cells hold formulas, in the order of the question'],
    },
  ],
  make: (): SheetBench => {
    let options: MemorySheetOptions[] = [];
    let sheet: MemorySheet = memorySheet(options);
    let shownLast = '';
    const begin = (next: MemorySheetOptions[]) => {
      options = next;
      sheet = memorySheet(options);
    };
    // A workbook in memory is made at once, so each sheet that a case adds makes it anew; cases add before they act.
    const host = new Proxy({} as SheetHost, {
      get: (_target, name) => (name === 'reveal' ? reveal : sheet[name as keyof SheetHost]),
    });
    const reveal: SheetHost['reveal'] = (id, cell) => {
      shownLast = id;
      return sheet.reveal(id, cell);
    };
    const total = () => [...sheet.calls.values()].reduce((sum, count) => sum + count, 0);
    return {
      host,
      fill: (content) => {
        const id = `s${options.length}`;
        begin([...options.map((one) => ({ ...one, active: false })), { ...optionsOf(content, id), active: true }]);
        return id;
      },
      formulaAt: () => null, // there are none in memory
      marks: (id) => sheet.marks.get(id) ?? [],
      decorate: () => undefined, // nor anything that a mark could touch
      userState: () => JSON.stringify(options),
      protect: (id) => begin(options.map((one) => (one.id === id ? { ...one, writable: false } : one))),
      type: (id, row, column, text) => {
        const kind = sheet.layouts.get(id)?.columns?.[column - 1] ?? 'plain';
        const { value } = typedValue(text, { format: FORMATS[kind] });
        sheet.edit(id, [{ row, column, value, ...(kind === 'date' && { format: 'date' }) }]);
      },
      frozenRows: (id) => sheet.layouts.get(id)?.frozenRows ?? 0,
      select: (areas) =>
        sheet.selectRows(
          options[options.length - 1]!.id!,
          areas.map(({ row, rows }) => ({ row, rows })),
        ),
      selection: () => ({ sheet: shownLast, row: sheet.revealed?.row ?? 0, column: sheet.revealed?.column ?? 0 }),
      reads: () => (sheet.calls.get('readGrid') ?? 0) + (sheet.calls.get('readRows') ?? 0),
      calls: total,
    };
  },
});
