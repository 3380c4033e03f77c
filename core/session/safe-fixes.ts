/** What can be mended without asking anybody, as one fix: each cell once, and only as long as nothing new comes of it. */
import type { CodeNumber } from '../issues/codes.js';
import { spoken } from '../issues/messages/spoken.js';
import { cellText } from '../roster/cell-place.js';
import { ROW_FIELD } from '../roster/findings.js';
import { trimBlanks, withoutInvisible } from '../text/chars.js';
import type { CheckedSheet } from './checked-sheet.js';
import { fixCell } from './fix-cell.js';
import { fixTexts } from './issue-view.js';
import { SAFE_KINDS, type SafeKindName, safeKindOf } from './safe-kinds.js';
import type { Fix, FixCell } from './state.js';
import { bringsNew, withCells } from './trial-check.js';

/** One cell that can be mended, with the kind that says most about why. */
interface Candidate {
  readonly row: number;
  readonly kind: SafeKindName;
  readonly cell: FixCell;
}

interface Harmless {
  readonly kept: readonly Candidate[];
  /** The sheet as it is read with them; null where that is as before. */
  readonly after: CheckedSheet | null;
}

/** A text that was tidied may turn out to be one that can be mended further; more often than that nothing does. */
const MOST_ROUNDS = 3;

/** All safe fixes together, or null where there is nothing to mend without a person. */
export function safeFixes(checked: CheckedSheet): Fix | null {
  const mended = new Map<string, Candidate>();
  let state = checked;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { kept, after } = harmless(state, candidates(state));
    for (const candidate of kept) {
      const { row, column } = candidate.cell;
      const place = `${String(row)}:${String(column)}`;
      const from = mended.get(place)?.cell.from ?? candidate.cell.from;
      mended.set(place, { ...candidate, cell: { ...candidate.cell, from } });
    }
    if (after === null) break;
    state = after;
  }
  const all = [...mended.values()].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  if (all.length === 0) return null;
  const why = SAFE_KINDS.flatMap(({ name }) => {
    const count = all.filter(({ kind }) => kind === name).length;
    return count === 0 ? [] : [spoken().causes.safe[name](count)];
  });
  return { label: spoken().causes.safe.label(all.length), cells: all.map(({ cell }) => cell), why };
}

/** Cells with an issue of a safe kind whose one fix keeps what the cell says. */
function candidates(checked: CheckedSheet): Candidate[] {
  const { roster, hierarchy } = checked;
  const found: Candidate[] = [];
  const codes = new Map<number, CodeNumber[]>();
  const note = (code: CodeNumber, field: number): void => {
    if (field === ROW_FIELD || safeKindOf(code) === null) return;
    const others = codes.get(field);
    if (others) others.push(code);
    else codes.set(field, [code]);
  };
  for (let row = 0; row < roster.index.rows; row++) {
    codes.clear();
    roster.index.forEachFinding(row, note);
    hierarchy.index.forEachFinding(row, note);
    for (const [field, ofCell] of codes) found.push(...candidatesOf(checked, row, field, ofCell));
  }
  return found;
}

/**
 * The cell mended in all its safe slips at once: a kind that reads the text anew tidies it too, so the last kind counts. Taking its blanks
 * off stands beside that, for where the other brings something new.
 */
function candidatesOf(checked: CheckedSheet, row: number, field: number, codes: readonly CodeNumber[]): Candidate[] {
  const { index } = checked.roster;
  // An ambiguous column is asked about: no cell of it is rewritten before.
  if (index.dateDecision(index.fields[field]?.key ?? '')?.ambiguous === true) return [];
  const text = cellText(index, row, field);
  const found: Candidate[] = [];
  for (const kind of LAST_FIRST) {
    if (found.length > 0 && kind.name !== 'blanks') continue;
    const texts = codes.filter((code) => safeKindOf(code) === kind).flatMap((code) => fixTexts(checked, row, field, code));
    const [to, other] = new Set(texts);
    if (to === undefined || other !== undefined || !kind.keeps(text, to)) continue;
    const tidy = kind.name === 'blanks' ? to : trimBlanks(withoutInvisible(to));
    const cell = fixCell(checked, row, field, tidy);
    if (tidy !== '' && cell.from !== tidy) found.push({ row, kind: kind.name, cell });
  }
  return found;
}

const LAST_FIRST = [...SAFE_KINDS].reverse();

/**
 * Those that bring no new finding. A mended key can be found where it was not before, and a mended date can change how its column is read:
 * such cells are left to a person. Taking blanks off changes nothing that is read, so it needs no trial.
 */
function harmless(checked: CheckedSheet, all: readonly Candidate[]): Harmless {
  const blanks = all.filter(({ kind }) => kind === 'blanks');
  let trials = Math.max(FEWEST_TRIALS, Math.floor(MOST_ROWS_TRIED / Math.max(1, checked.roster.index.rows)));
  let kept: readonly Candidate[] = blanks;
  const tried: CheckedSheet[] = [];
  /** Takes in as many of the units as bring nothing new; halves them where together they do. Returns those that stay out. */
  const takeIn = (units: readonly (readonly Candidate[])[]): (readonly Candidate[])[] => {
    if (units.length === 0 || trials === 0) return [...units];
    trials--;
    const together = [...kept, ...units.flat()];
    const next = withCells(checked, together.map(({ cell }) => cell)); // prettier-ignore
    if (!bringsNew(checked, next)) {
      kept = together;
      tried.push(next);
      return [];
    }
    const half = units.length >> 1;
    return half === 0 ? [...units] : [...takeIn(units.slice(0, half)), ...takeIn(units.slice(half))];
  };
  // What was taken in may make room for what was not.
  let out = takeIn(unitsOf(all.filter(({ kind }) => kind !== 'blanks')));
  for (let before = Infinity; out.length < before && tried.length > 0 && trials > 0;) {
    before = out.length;
    out = takeIn(out);
  }
  return { kept, after: tried[tried.length - 1] ?? null };
}

/** Every trial checks the whole sheet: so many rows in all, but a few trials whatever the size. */
const MOST_ROWS_TRIED = 400_000;
const FEWEST_TRIALS = 4;

/** What is tried together: the dates of a column, which are read in one form; everything else cell by cell. */
function unitsOf(candidates: readonly Candidate[]): (readonly Candidate[])[] {
  const dates = new Map<number, Candidate[]>();
  const units: (readonly Candidate[])[] = [];
  for (const candidate of candidates) {
    const { column } = candidate.cell;
    const unit = candidate.kind === 'date' ? dates.get(column) : undefined;
    if (unit) unit.push(candidate);
    else {
      const own = [candidate];
      units.push(own);
      if (candidate.kind === 'date') dates.set(column, own);
    }
  }
  return units;
}
