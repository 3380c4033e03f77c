/** The team as the session drives it. */
import type { RememberedMapping } from '../../columns/column-mapping.js';
import type { Table } from '../../table/table.js';
import type { FieldSet } from '../../fields/field.js';
import type { Message } from '../../issues/message.js';
import type { Host, SheetId, SheetInfo } from '../../ports/index.js';
import type { Directory, DirectoryEntry } from '../../roster/directory.js';
import type { LastSeen } from '../../team/team-entry.js';
import type { TeamView } from '../state.js';
import type { Asked } from './fill-sheet.js';

/** Where users come from now; `Settings` is one. */
export interface TeamSource {
  readonly target: FieldSet;
  readonly address: string;
}

export interface TeamOptions {
  readonly host: Host;
  readonly settings: TeamSource;
}

export type TeamResult =
  | { readonly ok: true; readonly sheet: SheetId; readonly summary: readonly string[] }
  | { readonly ok: false; readonly cancelled: boolean; readonly problem: Message };

/** What a person chose for the columns of a sheet, or of each sheet as its header is read. */
export type ChosenColumns = RememberedMapping | ((table: Table) => RememberedMapping);

export interface GetTeam extends Asked {
  readonly users: Directory;
  /** What a person chose for columns before; the template's headings are known anyway. */
  readonly mapping?: ChosenColumns | undefined;
}

export interface Team {
  /** What was said when the team's sheet was looked at last: null, or that it is not known what was fetched. */
  readonly notice: Message | null;
  /** Reads what the workbook remembers. Call once before anything else. */
  load(): Promise<void>;
  /** The team in words of the pane; null where none was fetched from this target into a sheet that still exists. */
  view(sheets: readonly SheetInfo[]): TeamView | null;
  /** Writes the users to a new sheet, or brings the one from before up to date. Rejects where the host fails; get it again then. */
  get(options: GetTeam): Promise<TeamResult>;
  /** Users as they were last seen, for the sheet that they were fetched into; undefined for any other sheet, or where it is lost. */
  lastSeen(sheet: SheetId): Promise<LastSeen | undefined>;
  /** Notes values as seen, by `recordKey` of the row's Record: after a choice, or once a send is confirmed. Values that are not named stay, `dropped` records go. */
  setSeen(users: ReadonlyMap<string, DirectoryEntry>, dropped?: ReadonlySet<string>): Promise<void>;
  /** Lists users on a new sheet, proposed as deactivated. Nothing is sent. */
  listAbsent(users: readonly DirectoryEntry[], asked: Asked): Promise<TeamResult>;
}
