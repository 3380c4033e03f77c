/** What follows a run: its receipt in words, and what is written on the sheets. Nothing here changes what was sent. */
import { saidBy } from '../../issues/messages/said.js';
import { spoken } from '../../issues/messages/spoken.js';
import type { Message } from '../../issues/message.js';
import type { Host, RunHead } from '../../ports/index.js';
import { sheetColumn } from '../../table/table.js';
import type { Target } from '../../target.js';
import type { CheckedSheet } from '../checked-sheet.js';
import { hostProblem } from '../host-problem.js';
import type { ReceiptView } from '../state.js';
import type { Settings } from '../settings.js';
import type { Store } from '../store.js';
import { type ChangedUser, netKeys } from './changed-users.js';
import { failuresCsv } from './failures-csv.js';
import { type LastRun, noteLastRun } from './last-run.js';
import { type LoggedRun, logLines } from './log-lines.js';
import { writeRecordCells } from './record-cells.js';
import { statusText } from './row-lines.js';
import type { RowSnapshots } from './row-snapshots.js';
import { receiptLines } from './run-view.js';
import { appendToLog } from './write-log.js';
import { recordEdits, statusEdits } from './write-status.js';

/** A run that has ended. */
export type EndedRun = Pick<LoggedRun, 'head' | 'receipt' | 'names' | 'undone'>;

/** The sheet that a run was about, as it was checked. */
export interface SheetOfRun {
  readonly checked: CheckedSheet;
  readonly snapshots: RowSnapshots;
}

/** `Role from “Function”`, a line for each column that was read. */
function mappingLines({ mapping }: RunHead, { fields }: Pick<Target, 'fields'>): string[] {
  return fields.flatMap(({ key, heading }) => (mapping[key] === undefined ? [] : [spoken().send.mapping(heading, mapping[key])]));
}

/** Who, when, whither and with which columns, and the failures as a file. */
export function receiptInWords({ head, receipt, names }: EndedRun, target: Target, endedAt: number): ReceiptView {
  const { by, startedAt, baseUrl } = head;
  const destination = spoken().session.destination(target.label, baseUrl);
  const mapping = mappingLines(head, target);
  return { run: receipt.run, by, startedAt, endedAt, destination, mapping, failuresCsv: failuresCsv(receipt, names) };
}

/**
 * Writes the status column, where it is wanted, and the Record cells of people with new keys, beside their rows as the sheet stands now.
 * Rejects where the host does.
 */
async function writeBesideRows(
  host: Host,
  { checked, snapshots }: SheetOfRun,
  { receipt, names, undone }: EndedRun,
  changed: readonly ChangedUser[],
  withStatus: boolean,
): Promise<void> {
  const { columnOf } = checked.roster.index.parts.mapped;
  const { fields } = checked.roster.index;
  const record = columnOf.get(fields.find(({ kind }) => kind === 'record')?.key ?? '');
  const keys = netKeys(changed).filter(({ before, after }) => before !== after);
  const hasNewKeys = record !== undefined && keys.length > 0;
  if (!withStatus && !hasNewKeys) return;
  const located = await snapshots.locate();
  if (!located) return;
  const texts = new Map<string, string>();
  for (const steps of withStatus ? receiptLines(receipt) : []) {
    const person = steps[0]?.person ?? '';
    texts.set(person, statusText(steps, names, undone.get(person) ?? null));
  }
  const edits = [
    ...(withStatus ? statusEdits(located, texts) : []),
    ...(hasNewKeys ? recordEdits(located, keys, record, sheetColumn(checked.table, record)) : []),
  ];
  if (edits.length > 0) await host.sheet.writeCells(checked.sheet.id, edits);
}

/** Adds the run to the log sheet where the journal itself is not in the workbook. What went wrong is told, and changes nothing. */
async function logRun(host: Host, run: EndedRun, target: Target): Promise<Message | null> {
  if (host.journal.inWorkbook === true) return null;
  const { head } = run;
  const destination = spoken().session.destination(target.label, head.baseUrl);
  try {
    await appendToLog(host, logLines({ ...run, mapping: mappingLines(head, target), destination }));
    return null;
  } catch (error) {
    return spoken().send.logNotWritten(saidBy(error));
  }
}

/** Writes what is to be written in the workbook: beside the rows what became of them, and the run in its log. What fails is told. */
export async function writeAfterRun(
  { host, settings, store }: { readonly host: Host; readonly settings: Settings; readonly store: Store },
  logged: LastRun,
  beside: LastRun | null,
  undoable: number,
): Promise<void> {
  const { target, options } = settings;
  await noteLastRun(host, undoable > 0 ? logged.receipt.run : null);
  const written = beside?.prepared
    ? writeBesideRows(host, beside.prepared, beside, beside.changed, options.writeStatusColumn)
    : writeRecordCells(host, logged.head, target, netKeys(logged.changed));
  await written.catch((error: unknown) => {
    store.set({ problem: hostProblem(error) });
  });
  const notLogged = await logRun(host, logged, target);
  if (notLogged) store.set({ notices: [notLogged, ...store.state.notices] });
}
