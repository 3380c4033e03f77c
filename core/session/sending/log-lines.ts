/** A send as lines of the log sheet: who, when, whither and with which columns, then each row with its outcome and reason. */
import { spoken } from '../../issues/messages/spoken.js';
import type { Receipt, RowStatus } from '../../sending/index.js';
import type { RunHead } from '../../ports/index.js';
import { intentOf } from './failures-csv.js';
import { lineView, type Names, reasonsOf, type Undone } from './row-lines.js';
import { countLines, receiptLines } from './run-view.js';

const MINUTES = 'YYYY-MM-DDTHH:MM'.length;

/** `2026-01-05 13:45 UTC`: it means the same to everybody who reads the workbook. */
const timeText = (at: number): string => `${new Date(at).toISOString().slice(0, MINUTES).replace('T', ' ')} UTC`;

/** What stands in the log about a run. */
export interface LoggedRun {
  readonly head: RunHead;
  readonly receipt: Receipt;
  readonly names: Names;
  readonly undone: ReadonlyMap<string, Undone>;
  /** `Role from “Function”`, a line for each mapped column. */
  readonly mapping: readonly string[];
  readonly destination: string;
}

/** The line of the run, then one for each row. Nothing in them is secret: a step's changes never hold a secret, and answers are masked. */
export function logLines({ head, receipt, names, undone, mapping, destination }: LoggedRun): string[][] {
  const lines = receiptLines(receipt);
  const about = [timeText(head.startedAt), receipt.run, head.by, destination, head.sheetName];
  const what =
    head.kind === 'undo'
      ? `${spoken().send.logRun.undo} ${head.undoes}`
      : head.strict
        ? spoken().send.logStrict
        : spoken().send.logRun.send;
  const counts = spoken().send.logCounts(lines.length, countLines(lines));
  return [
    [...about, '', '', what, counts, spoken().joined.clauses(mapping)],
    ...lines.map((steps) => [...about, ...rowLine(steps, names, undone)]),
  ];
}

function rowLine(steps: readonly RowStatus[], names: Names, undone: LoggedRun['undone']): string[] {
  const taken = undone.get(steps[0]?.person ?? '') ?? null;
  const { sheetRow, person, outcome } = lineView(steps, names, taken);
  const ended = outcome === 'waiting' || outcome === 'on-its-way' ? spoken().send.outcomes[outcome] : spoken().send.outcomeWords[outcome];
  const detail = spoken().joined.statements([reasonsOf(steps, names), taken?.detail ?? '']);
  return [sheetRow === 0 ? '' : String(sheetRow), person, intentOf(steps, names), ended, detail];
}
