/** Taking a run back, as a preview: nothing of it stands on the sheet, so nothing is marked there. */
import { spoken } from '../issues/messages/spoken.js';
import { massChange, type MassLimits, massOf } from '../plan/mass-change.js';
import type { Target } from '../target.js';
import { changeInWords } from './preview-rows.js';
import type { PreparedUndo } from './sending-session.js';
import type { PreviewRow, PreviewView } from './state.js';

export interface UndoContext {
  readonly target: Target;
  readonly destination: string;
  readonly limits: MassLimits;
  /** How many users the target has, as far as it is known; else 0. */
  readonly users: number;
}

export function makeUndoView(undo: PreparedUndo, { target, destination, limits, users }: UndoContext): PreviewView {
  const { fields } = target;
  const rows = [...rowsOf(undo, fields), ...cannotOf(undo)].sort((a, b) => a.sheetRow - b.sheetRow);
  const update = rows.length - undo.cannot.length;
  const mass = massChange(massOf(undo.steps), users, limits);
  return {
    kind: 'undo',
    counts: { create: 0, update, unchanged: 0, blocked: 0, 'not-allowed': undo.cannot.length, skipped: 0 },
    summary: update > 0 ? [spoken().preview.undone(update)] : [],
    warnings: [],
    destination,
    todo: [],
    conflicts: { length: 0, at: noSuch },
    blanks: [],
    irreversible: undo.stays,
    absent: 0,
    massChange: mass && { ...mass, type: String(mass.changed) },
    seats: null,
    filledPasswords: 0,
    rows: { length: rows.length, at: (position) => rows[position] ?? noSuch(position) },
    changeAt: () => null,
  };
}

/** A remark as a sentence of its own. */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function noSuch(position: number): never {
  throw new TypeError(`Expected the index of a row, got ${String(position)}`);
}

/** One row a person: the steps that put them back. */
function rowsOf({ steps, names, exceptions }: PreparedUndo, fields: Target['fields']): PreviewRow[] {
  const rows = new Map<string, PreviewRow>();
  for (const step of steps) {
    const { person, op, changes, sheetRow } = step;
    const known = rows.get(person);
    const views = changes.map((change) => {
      const view = changeInWords(fields, change);
      return { ...view, heading: names.headings.get(change.field) ?? view.heading };
    });
    const words =
      op === 'update'
        ? spoken().preview.row.update(views.map(({ heading }) => heading))
        : spoken().preview.row[op === 'activate' ? op : names.deletes ? 'remove' : 'deactivate'];
    const detail = spoken().joined.statements([known?.detail ?? '', words, known ? '' : sentence(exceptions.get(person) ?? '')]);
    const name = names.people.get(person) ?? step.keys.email ?? step.keys.employeeId ?? '';
    rows.set(person, {
      sheetRow,
      column: null,
      word: 'update',
      person: name,
      detail,
      changes: [...(known?.changes ?? []), ...views],
      fixes: [],
    });
  }
  return [...rows.values()];
}

function cannotOf({ cannot }: PreparedUndo): PreviewRow[] {
  return cannot.map(({ name, sheetRow, reason }) => ({
    sheetRow,
    column: null,
    word: 'not-allowed',
    person: name,
    detail: reason,
    changes: [],
    fixes: [],
  }));
}
