/** A session over a counted host: a check, another one, and two edits. */
import { createSession, targets } from '../../../core/index.js';
import type { CellValue, Host } from '../../../core/ports/index.js';
import type { Workbook } from '../../../workbench/workbook/index.js';
import { WRONG } from './planted.js';
import type { HostCost, Services, StepCost, Trip } from './cost.js';

/** What counts below the host; `take` gives what was counted since it was called last. */
export interface CountedHost {
  readonly host: Host;
  readonly workbook: Workbook;
  take(): { readonly trips: readonly Trip[]; readonly services: Services };
  /** Lets everything come to its end that goes on behind the pane. */
  settle(): Promise<void>;
}

/** Measures over a workbook that holds the rows on its active sheet. */
export async function measure({ host, workbook, take, settle }: CountedHost, rows: readonly CellValue[][]): Promise<HostCost> {
  const session = createSession({ host, targets: [targets['agent-connect']] });
  await session.start();
  await settle();
  const step = async (work: () => Promise<void>): Promise<StepCost> => {
    take();
    await work();
    await settle();
    return take();
  };
  const edit = async (value: string): Promise<void> => {
    workbook.active.setCell(spoilt + 1, column + 1, { value }, 'user');
    await settle();
    await session.refresh(); // looks for edits where the host tells of none, and stands behind what the edit began where it does
  };
  const column = rows[0]!.indexOf('Chat Channel');
  const spoilt = rows.findIndex((row, at) => at > rows.length / 2 && row[column] === WRONG);
  if (spoilt < 0) throw new Error('The roster has no wrong cell to mend.');
  const check = await step(() => session.check());
  const ours = workbook.active.rules.filter(({ formula }) => formula?.includes('muster:') === true);
  const notices = session.state.notices.map(({ what }) => what);
  const again = await step(() => session.check());
  const nothing = await step(() => edit('whatever'));
  const mended = await step(() => edit('yes'));
  return {
    cells: rows.length * rows[0]!.length,
    ranges: ours.reduce((sum, { ranges }) => sum + ranges.length, 0),
    rules: ours.length,
    notices,
    steps: { check, again, nothing, mended },
  };
}
