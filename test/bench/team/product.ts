/** Bulk update as the benchmark runs it, bundled as it ships: the team fetched and refreshed, its sheet checked, planned and followed. */
import { applyMapping, checkRoster, detectTable, resolveHierarchy, suggestMapping, targets } from '../../../core/index.js';
import type { Directory, Hierarchy, Plan } from '../../../core/index.js';
import { planChanges } from '../../../core/plan/plan.js';
import { planMarks } from '../../../core/plan/preview.js';
import type { CellGrid, SheetId } from '../../../core/ports/index.js';
import { loadUsers } from '../../../core/session/load-users.js';
import { readingHost } from '../../../core/session/paced-reading.js';
import { createTeam } from '../../../core/session/team/team.js';
import type { LastSeen } from '../../../core/team/team-entry.js';
import { countIssues } from '../product.js';
import { ADDRESS, type CannedTarget, cannedTarget } from './canned-target.js';
import { countedHost, type HostCost } from './host-cost.js';

export { findingsOf, follow } from '../product.js';

const target = targets['agent-connect'];
export const FIELDS: readonly string[] = target.fields.map(({ key }) => key);

/** What a fetch or a refresh cost. */
export interface Cost extends HostCost {
  readonly requests: number;
  readonly pages: number;
  readonly summary: readonly string[];
}

/** A workbook with a team of this size in it, to be fetched and refreshed; a part is timed by whoever calls it. */
export function office(size: number) {
  const { host, answerWith, cost } = countedHost();
  const team = createTeam({ host, settings: { target, address: ADDRESS } });
  let canned: CannedTarget = cannedTarget(size);
  answerWith(canned.handler);
  let directory: Directory = {};
  let sheet: SheetId = '';
  let summary: readonly string[] = [];
  return {
    /** Gives some people another home town at the target. */
    move(homeTown: (index: number) => string | null): void {
      canned = cannedTarget(size, homeTown);
      answerWith(canned.handler);
    },
    async read(): Promise<void> {
      const loaded = await loadUsers(readingHost(host, { target }), target.api({ baseUrl: ADDRESS }), () => undefined);
      if (!loaded.ok) throw new Error(loaded.problem.what);
      directory = loaded.directory;
    },
    async write(): Promise<void> {
      const result = await team.get({ users: directory, onProgress: () => undefined, isCancelled: () => false });
      if (!result.ok) throw new Error(result.problem.what);
      ({ sheet, summary } = result);
    },
    cost: (): Cost => ({ ...cost(), requests: canned.countRequests(), pages: canned.pages, summary }),
    directory: (): Directory => directory,
    grid: (): Promise<CellGrid> => host.sheet.readGrid(sheet),
    lastSeen: (): Promise<LastSeen | undefined> => team.lastSeen(sheet),
  };
}

/** Checks a fetched sheet in update mode, to the list of its issues. */
export function checkTeam(grid: CellGrid, directory: Directory, today: string): Hierarchy {
  const table = detectTable(grid);
  const mapped = applyMapping(table, suggestMapping(table, target));
  const hierarchy = resolveHierarchy(checkRoster(mapped, { target, mode: 'update', directory, today }));
  countIssues(hierarchy);
  return hierarchy;
}

export const planOf = (hierarchy: Hierarchy, lastSeen?: LastSeen): Plan =>
  planChanges(hierarchy.roster, hierarchy, undefined, { lastSeen });

/** The steps of a plan with the text that its fingerprint is made of. */
export const stepsOf = (plan: Plan): number => plan.changes.length + plan.fingerprint.length;
export const marksOf = (plan: Plan): number => planMarks(plan).length;
