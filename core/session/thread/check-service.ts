/** Checks for the pane in the thread beside it: takes rows in, checks them with the rules of every check, and hands back what came out as numbers. */
import { applyMapping } from '../../columns/apply-mapping.js';
import type { Field } from '../../fields/field.js';
import { HierarchyIndex } from '../../hierarchy/hierarchy.js';
import type { CellGrid, SecondThread } from '../../ports/index.js';
import type { DirectoryEntry } from '../../roster/directory.js';
import { makeRoster } from '../../roster/make-roster.js';
import { inOneGo } from '../../steps/steps.js';
import { buffersOf, imageOf } from './check-image.js';
import type { CheckAnswer, CheckRequest, Request, RowsMessage } from './messages.js';

type FieldsOfTargets = Readonly<Record<string, readonly Field[]>>;

/** Answers the requests of one pane until the thread ends. */
export function serveChecks(pane: Pick<SecondThread, 'post'>, targetFields: FieldsOfTargets): (message: unknown) => void {
  let grid: CellGrid | null = null;
  let users: DirectoryEntry[] = [];
  return (message) => {
    const request = message as Request;
    if (request.kind === 'grid') grid = { ...request.beside, rows: [] };
    else if (request.kind === 'rows' && grid) grid = withRows(grid, request);
    else if (request.kind === 'directory') users = [];
    else if (request.kind === 'users') for (const user of request.users) users.push(user);
    else if (request.kind === 'check' && grid) {
      const answer = check(grid, users, targetFields[request.target.id], request);
      pane.post(answer, buffersOf(answer.image));
    }
  };
}

function withRows(grid: CellGrid, { rows, shown, formats }: RowsMessage): CellGrid {
  for (const row of rows) grid.rows.push(row);
  const all = { ...grid, ...(shown && { shown: grid.shown ?? [] }), ...(formats && { formats: grid.formats ?? [] }) };
  for (const row of shown ?? []) all.shown?.push(row);
  for (const row of formats ?? []) all.formats?.push(row);
  return all;
}

function check(grid: CellGrid, users: DirectoryEntry[], fields: readonly Field[] | undefined, request: CheckRequest): CheckAnswer {
  if (!fields) throw new TypeError(`Expected a target that is known, got ${request.target.id}`);
  const { directory } = request.options;
  const options = {
    ...request.options,
    target: { ...request.target, fields },
    directory: directory?.users ? { ...directory, users } : directory,
  };
  const mapped = applyMapping({ ...request.table, grid }, request.mapping, request.reading, fields);
  const roster = makeRoster(mapped, options);
  inOneGo(roster.build());
  const hierarchy = new HierarchyIndex(roster);
  inOneGo(hierarchy.build());
  return { id: request.id, image: imageOf(hierarchy) };
}
