/**
 * A checked roster as numbers that can be handed from one thread to another. Both have the same rows and make the same indexes of them;
 * what the image holds is everything that filling those took time for.
 */
import type { HierarchyIndex } from '../../hierarchy/hierarchy.js';
import { gridColumn } from '../../roster/cell-place.js';
import type { RosterIndex } from '../../roster/roster.js';
import type { Steps } from '../../steps/steps.js';
import { imageOfTexts, restoreTexts, type TextsImage } from './texts-image.js';

type Facts = Readonly<Record<string, unknown>>;

export interface CheckImage {
  /** Numbers of each part, in the order of `partsOfRoster` and `partsOfHierarchy`. */
  readonly roster: readonly Facts[];
  readonly hierarchy: readonly Facts[];
  readonly emails: TextsImage;
  readonly ids: TextsImage;
  readonly leaders: TextsImage;
  readonly references: TextsImage;
  readonly mended: boolean;
}

/** Everything that reading rows fills. */
function partsOfRoster(index: RosterIndex): object[] {
  const { state, modes } = index.parts;
  const { findings, emails, ids, dates, idColumn, leaderColumn, notes } = state;
  const columns = dates.flatMap((each) => [each, each.column]);
  return [index, state, findings, emails, ids, idColumn, leaderColumn, ...columns, notes ?? {}, modes, index.users];
}

/** Everything that resolving leaders fills. */
const partsOfHierarchy = (index: HierarchyIndex): object[] => [index, index.people, index.links, index.cells, index.cells.references.rows];

/** What a part knows by itself: numbers, lists and tables of them. Other parts, and what both sides are told anyway, is left out. */
function factsOf(part: object): Facts {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => isFact(value)));
}

const isFact = (value: unknown): boolean =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  ArrayBuffer.isView(value) ||
  value instanceof Map ||
  value instanceof Set ||
  (Array.isArray(value) && value.every((each) => typeof each === 'number'));

export function imageOf(hierarchy: HierarchyIndex): CheckImage {
  const { roster } = hierarchy;
  const { emails, ids, leaders } = roster.parts.state;
  const told = toldBy(roster);
  return {
    roster: partsOfRoster(roster).map(factsOf),
    hierarchy: partsOfHierarchy(hierarchy).map(factsOf),
    emails: imageOfTexts(emails.keys, told.email),
    ids: imageOfTexts(ids.keys, told.id),
    leaders: imageOfTexts(leaders, told.leader),
    references: imageOfTexts(hierarchy.cells.references.rows.keys, told.reference),
    mended: roster.parts.state.hasMended,
  };
}

/** Buffers of an image, which can change hands instead of being copied. */
export function buffersOf({ roster, hierarchy, emails, ids, leaders, references }: CheckImage): ArrayBufferLike[] {
  const facts = [...roster, ...hierarchy].flatMap((each) => Object.values(each));
  const views = [...facts, ...[emails, ids, leaders, references].map(({ ways }) => ways)];
  return [...new Set(views.flatMap((each) => (ArrayBuffer.isView(each) ? [each.buffer] : [])))];
}

/** Fills a roster as reading its rows would. */
export function* restoreRoster(roster: RosterIndex, image: CheckImage): Steps<void> {
  const { state } = roster.parts;
  const told = toldBy(roster);
  partsOfRoster(roster).forEach((part, at) => {
    restore(part, image.roster[at] ?? {});
  });
  yield;
  yield* restoreTexts(state.emails.keys, image.emails, told.email);
  yield* restoreTexts(state.ids.keys, image.ids, told.id);
  yield* restoreTexts(state.leaders, image.leaders, told.leader);
  if (image.mended) yield* state.makeMended();
}

/** Fills a hierarchy as resolving its leaders would. */
export function* restoreHierarchy(hierarchy: HierarchyIndex, image: CheckImage): Steps<void> {
  partsOfHierarchy(hierarchy).forEach((part, at) => {
    restore(part, image.hierarchy[at] ?? {});
  });
  yield;
  yield* restoreTexts(hierarchy.cells.references.rows.keys, image.references, toldBy(hierarchy.roster).reference);
}

/** Lists that are there already keep their place: the rules of columns write into them. */
function restore(part: object, facts: Facts): void {
  const own = part as Record<string, unknown>;
  for (const [name, value] of Object.entries(facts)) {
    const before = own[name];
    const isSameSize = isList(before) && isList(value) && before.length === value.length;
    if (isSameSize) before.set(value);
    else own[name] = value;
  }
}

type NumberList = ArrayLike<number> & { set(from: ArrayLike<number>): void };
const isList = (value: unknown): value is NumberList => ArrayBuffer.isView(value) && !(value instanceof DataView);

/** What keys are made of, by row. */
function toldBy(roster: RosterIndex): Readonly<Record<'email' | 'id' | 'leader' | 'reference', (row: number) => string>> {
  const cell = (field: number) => {
    const column = gridColumn(roster, field);
    return (row: number) => String(roster.cells(row)[column] ?? '');
  };
  const { leaders } = roster.parts.state;
  return { email: cell(roster.emailField), id: cell(roster.idField), leader: cell(roster.leaderField), reference: (row) => leaders[row]! };
}
