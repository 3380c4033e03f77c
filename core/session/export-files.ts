/** Makes files to hand on from where the session stands, and new sheets: of a file, where a host lets none through, and to begin with. */
import { type Draft, type ExportFile, type FileKind, type StarterKind, starterSheet } from '../export/index.js';
import { formatDay } from '../fields/date.js';
import { saidBy } from '../issues/messages/said.js';
import { spoken } from '../issues/messages/spoken.js';
import { type Plan, planSteps } from '../plan/plan.js';
import type { CellEdit, Host, SheetId, SheetLayout } from '../ports/index.js';
import { inSlices } from '../steps/in-slices.js';
import type { Actions } from './actions.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { Checking } from './checking.js';
import { draftOf, type FileSource, makeFile } from './export.js';
import type { Previewing } from './previewing.js';
import type { Session } from './session.js';
import type { Settings } from './settings.js';
import type { Store } from './store.js';
import { JobProgress, slicesOf, writeSlices } from './team/slices.js';

const MS_A_DAY = 86_400_000;

interface FilesParts {
  readonly host: Host;
  readonly store: Store;
  readonly settings: Settings;
  readonly checking: Checking;
  readonly previewing: Previewing;
  /** Puts work behind what is done to the sheet: no edit is followed in the middle of a file. */
  readonly quietly: Actions['quietly'];
}

export interface FileActionParts extends FilesParts {
  readonly act: Actions['act'];
  /** Checks the sheet that is in front. */
  readonly check: () => Promise<void>;
}

/** The actions around files and new sheets. */
export function fileActions({ act, check, ...parts }: FileActionParts): Pick<Session, 'makeFile' | 'layOutFile' | 'makeStarter'> {
  const files = new Files(parts);
  return {
    makeFile: (kind) => files.make(kind),
    layOutFile: (kind) => act('fixing', () => files.layOut(kind)),
    makeStarter: (kind) =>
      act('fixing', async () => {
        if (await files.begin(kind)) await check();
      }),
  };
}

class Files {
  private readonly parts: FilesParts;

  constructor(parts: FilesParts) {
    this.parts = parts;
  }

  /** A file to hand on; null where there is nothing to make it of. */
  async make(kind: FileKind): Promise<ExportFile | null> {
    const { host, quietly } = this.parts;
    let file = null as ExportFile | null;
    await quietly(async () => {
      file = await inSlices(makeFile(kind, this.source()), host.clock);
    });
    return file;
  }

  /** Lays a file out on a sheet of its own, every cell as text, and goes there. */
  async layOut(kind: FileKind): Promise<void> {
    const { host, store } = this.parts;
    const draft = await inSlices(draftOf(kind, this.source()), host.clock);
    if (!draft) {
      store.set({ problem: spoken().files.nothing });
      return;
    }
    const columns = (draft.records[0] ?? []).map(() => 'text' as const);
    const sheet = await this.addSheet(spoken().files.sheets[kind], [], { frozenRows: 1, columns });
    if (sheet === null) return;
    const edits = editsOf(draft);
    const tell = (done: number, total: number): void => store.set({ busy: { what: 'fixing', done, total } });
    const progress = new JobProgress(edits.length, draft.records.length, tell);
    await writeSlices(slicesOf(edits), { host, sheet, progress, mayGoOn: () => true });
    await host.sheet.reveal(sheet, { row: 1, column: 1 });
  }

  /** Makes a sheet to begin with and goes there; false where none can be added. It is for new people, whom an update would look for at the target. */
  async begin(kind: StarterKind): Promise<boolean> {
    const { host, settings } = this.parts;
    const { target } = settings;
    const namesOf = (list: string): string[] | null => settings.known.names?.get(list)?.map(({ name }) => name) ?? null;
    const { cells, layout } = starterSheet(kind, { target, language: spoken().tag, namesOf });
    const sheet = await this.addSheet(spoken().files.starters[kind], cells, layout);
    if (sheet === null) return false;
    if (settings.mode === 'update') await settings.save({ mode: 'create' });
    await host.sheet.reveal(sheet, { row: 1, column: 1 });
    return true;
  }

  /** A new sheet behind the others; null where the host refuses it, which is said. */
  private async addSheet(name: string, cells: readonly CellEdit[], layout: SheetLayout): Promise<SheetId | null> {
    const { host, store } = this.parts;
    const { noNewSheets } = spoken().team;
    try {
      const added = await host.sheet.addSheet?.(name, cells, layout);
      if (added !== undefined) return added;
      store.set({ problem: noNewSheets });
    } catch (error) {
      store.set({ problem: { ...noNewSheets, why: saidBy(error) || noNewSheets.why } });
    }
    return null;
  }

  /** The plan of the preview while the sheet is as it was planned: it knows what was last seen at the target. */
  private previewedPlan(checked: CheckedSheet): Plan | null {
    const { shown } = this.parts.previewing;
    const plan = shown?.kind === 'send' && shown.prepared.checked === checked ? shown.prepared.plan : null;
    return plan?.version === checked.roster.index.version ? plan : null;
  }

  private source(): FileSource {
    const { host, store, settings, checking } = this.parts;
    const { state } = store;
    // As with a preview: after a change that only a new check can follow, nothing is made of the old one.
    const checked = state.check?.stale === true ? null : checking.checked;
    const previewed = checked && this.previewedPlan(checked);
    return {
      target: settings.target,
      mode: settings.mode,
      day: formatDay(Math.floor(host.clock.now() / MS_A_DAY)),
      checked,
      *plan() {
        if (previewed || !checked) return previewed;
        const leaveOut = checking.decisions.leftOutRows(checked.roster);
        return yield* planSteps(checked.roster, checked.hierarchy, undefined, { leaveOut, ...settings.planning });
      },
      issues: () => state.check?.issues() ?? null,
      planIssues: previewed?.issues ?? [],
      makesPasswords: settings.passwordMode !== 'off',
      isCompared: previewed !== null || state.team?.active !== true,
      failuresCsv: state.run?.receipt?.failuresCsv ?? '',
    };
  }
}

/** Blank cells are left out: the sheet is new. */
function editsOf({ records }: Draft): CellEdit[] {
  return records.flatMap((record, row) =>
    record.flatMap((value, column) => (value === '' ? [] : [{ row: row + 1, column: column + 1, value }])),
  );
}
