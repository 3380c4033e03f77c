/** Tells the library what happens in the workbook, as host messages. Only what was registered for is told. */
import type { GridRange } from '../../core/ports/index.js';
import type { Workbook, WorkbookChange } from '../workbook/index.js';
import { localAddress, SHEET_COLUMNS } from './address.js';
import { worksheetId } from './context.js';

const MESSAGE_CATEGORY = 65_536;
/** Message types, by the word in `_Register…Event`. */
const TYPES: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
};
/** Target of an event that was asked for on the collection of all sheets. */
const ALL_SHEETS = 'Workbook';

/** A message in the form in which the library takes it. */
export interface HostMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  /** Turns the event's source into `Remote`: a co-author did it. */
  readonly isRemoteOverride?: boolean;
}
type Handler = (messages: { readonly entries: readonly HostMessage[] }) => void;

/** Counts who asked for what, and turns changes of the workbook into messages. */
export class HostEvents {
  readonly #handlers: Handler[] = [];
  readonly #asked = new Map<string, number>();
  readonly #workbook: Workbook;
  readonly stop: () => void;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    this.stop = workbook.subscribe((change) => this.#onChange(change));
  }

  /** What the library hands in once, before its first event. */
  addHandler(handler: Handler): void {
    this.#handlers.push(handler);
  }

  /** Notes `_RegisterDataChangedEvent` and its kin; `target` is a sheet's id or null for all sheets. */
  onRegister(name: string, target: string | null): void {
    const [, un = '', word = ''] = /^_(Un)?[Rr]egister(\w+)Event$/u.exec(name) ?? [];
    const type = TYPES[word];
    if (type === undefined) return;
    const key = `${type} ${target ?? ALL_SHEETS}`;
    this.#asked.set(key, Math.max(0, (this.#asked.get(key) ?? 0) + (un ? -1 : 1)));
  }

  /** True while somebody listens for an event of all sheets. */
  isAskedFor(word: keyof typeof TYPES): boolean {
    return (this.#asked.get(`${TYPES[word]} ${ALL_SHEETS}`) ?? 0) > 0;
  }

  /** Sends an event to whoever asked for it, on this sheet or on all. */
  raise(word: keyof typeof TYPES, sheetId: string, args: object, remote = false): void {
    const messageType = TYPES[word] ?? 0;
    for (const targetId of [sheetId, ALL_SHEETS]) {
      if (!this.#asked.get(`${messageType} ${targetId}`)) continue;
      const message = JSON.stringify({ ...args, worksheetId: sheetId });
      const entry: HostMessage = { messageCategory: MESSAGE_CATEGORY, messageType, targetId, message, isRemoteOverride: remote };
      for (const handler of this.#handlers) handler({ entries: [entry] });
    }
  }

  #onChange({ kind, sheet: id, range, source }: WorkbookChange): void {
    const sheet = this.#workbook.findSheet(id ?? this.#workbook.active.id);
    if (!sheet) return;
    const target = worksheetId(sheet);
    if (kind === 'cells' || kind === 'structure') {
      const wholeRows: GridRange = { row: 1, column: 1, rows: sheet.rowCount, columns: SHEET_COLUMNS };
      this.raise('DataChanged', target, {
        address: localAddress(range ?? wholeRows),
        // The model does not say which way rows moved, and neither does Excel always.
        changeType: kind === 'cells' ? 'RangeEdited' : 'Unknown',
        source: 'Local',
        shiftDirection: 'None',
        triggerSource: source === 'excel' ? 'ThisLocalAddin' : 'Unknown',
      });
    } else if (kind === 'selection' && range) this.raise('SelectionChanged', target, { address: localAddress(range) });
    else if (kind === 'active') this.raise('Activated', target, {});
  }
}
