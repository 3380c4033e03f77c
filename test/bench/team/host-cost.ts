/** What work costs a host: its calls by kind, and the largest of them. */
import { memoryHost } from '../../../core/memory/index.js';
import type { HttpHandler } from '../../../core/memory/memory-http.js';
import type { CellEdit, Host } from '../../../core/ports/index.js';
import { targets } from '../../../core/index.js';

export interface HostCost {
  readonly calls: Readonly<Record<string, number>>;
  readonly largestCells: number;
  readonly largestCharacters: number;
}

const charactersOf = (edits: readonly CellEdit[]): number =>
  edits.reduce((sum, { value }) => sum + (typeof value === 'string' ? value.length : 0), 0);

/** A workbook in memory whose target can be changed; `cost` tells of the calls since it was asked last. */
export function countedHost(): { readonly host: Host; answerWith(handler: HttpHandler): void; cost(): HostCost } {
  let handler: HttpHandler = () => ({ kind: 'failure', reason: 'network', detail: 'There is no target yet.' });
  const secrets = { 'agent-connect.api-key': 'key', 'agent-connect.api-secret': 'secret' };
  const { allowedHosts } = targets['agent-connect'];
  const memory = memoryHost({
    sheets: [{ name: 'Notes', grid: { rows: [], firstRow: 1, firstColumn: 1 } }],
    handler: (request) => handler(request),
    allowedHosts,
    secrets,
  });
  let [cells, characters] = [0, 0];
  const note = (edits: readonly CellEdit[]): void => {
    cells = Math.max(cells, edits.length);
    characters = Math.max(characters, charactersOf(edits));
  };
  const host: Host = {
    ...memory,
    sheet: {
      ...memory.sheet,
      writeCells: (sheet, edits) => {
        note(edits);
        return memory.sheet.writeCells(sheet, edits);
      },
      addSheet: (name, edits, layout) => {
        note(edits);
        return memory.sheet.addSheet!(name, edits, layout);
      },
    },
  };
  return {
    host,
    answerWith: (answers) => {
      handler = answers;
    },
    cost: () => {
      const cost = { calls: Object.fromEntries(memory.sheet.calls), largestCells: cells, largestCharacters: characters };
      memory.sheet.calls.clear();
      [cells, characters] = [0, 0];
      return cost;
    },
  };
}
