/** What one getting of the team works with, and how it ends. */
import { spoken } from '../../issues/messages/spoken.js';
import type { Message } from '../../issues/message.js';
import type { FieldSet } from '../../fields/field.js';
import type { Host, SheetInfo } from '../../ports/index.js';
import type { DirectoryEntry } from '../../roster/directory.js';
import type { Asked } from './fill-sheet.js';
import type { RememberedTeam } from './remembered-team.js';
import type { ChosenColumns, TeamResult } from './team-types.js';

export interface TeamJob extends Asked {
  readonly host: Host;
  readonly target: FieldSet;
  readonly baseUrl: string;
  readonly users: readonly DirectoryEntry[];
  readonly mapping?: ChosenColumns | undefined;
  readonly sheets: readonly SheetInfo[];
  readonly remember: (team: RememberedTeam) => Promise<void>;
}

export const fail = (problem: Message, cancelled = false): TeamResult => ({ ok: false, cancelled, problem });
export const cancelled = () => fail(spoken().team.cancelled, true);
