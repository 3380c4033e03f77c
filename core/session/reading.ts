/** What was decided of how the sheets of this workbook are read: found by the header of a sheet, changed, and kept. */
import { headerOf } from '../columns/drift.js';
import { type MadeFrom, NOTHING_DECIDED, type SheetReading } from '../columns/sheet-reading.js';
import type { ColumnMapping } from '../columns/column-mapping.js';
import type { Field } from '../fields/field.js';
import { headingKey } from '../lexicon/index.js';
import type { Host } from '../ports/index.js';
import type { Table } from '../table/table.js';
import type { CheckedSheet } from './checked-sheet.js';
import { EVERY_ROW, type KnownPeople, ReadingPeople } from './reading-people.js';
import { EMPTY_READING, loadReadings, saveReadings, type StoredReading } from './reading-store.js';

/** A header that has at least this share of its headings in common with a known one is the same table, some days later. */
const SAME_TABLE = 0.6;

const NOBODY: KnownPeople = new Map();

export class Reading {
  private readonly host: Host;
  /** The target that the fields are of now, as `StoredReading.target`. */
  private readonly targetNow: () => string;
  private readonly people: ReadingPeople;
  /** Null until the workbook told. */
  private stored: readonly StoredReading[] | null = null;
  /** Whom nicknames mean, by reading. */
  private readonly known = new Map<string, KnownPeople>();

  constructor(host: Host, targetNow: () => string = () => '') {
    this.host = host;
    this.targetNow = targetNow;
    this.people = new ReadingPeople(host.crypto);
  }

  /** Reads what the workbook keeps, once. Rejects where the host does. */
  async load(): Promise<void> {
    this.stored ??= await loadReadings(this.host);
  }

  /** The reading of a table as it is kept, or an empty one. */
  kept(table: Table): StoredReading {
    return this.bestFor(table, this.stored ?? []) ?? EMPTY_READING;
  }

  /** The one of these that a table is read by. */
  private bestFor(table: Table, readings: readonly StoredReading[]): StoredReading | null {
    const target = this.targetNow();
    const ours = readings.filter((each) => each.target === target);
    return ours.length === 0 ? null : bestOf(ours, headerOf(table));
  }

  /** How a table is to be read. */
  readonly of = (table: Table): SheetReading => {
    const kept = this.kept(table);
    if (kept === EMPTY_READING) return NOTHING_DECIDED;
    const { header, columns } = kept;
    const [values, words] = [{ ...kept.values }, { ...kept.words }];
    for (const [field, told] of this.known.get(nameOf(kept)) ?? NOBODY) {
      const everyRow = told.get(EVERY_ROW);
      if (everyRow !== undefined) values[field] = everyRow;
      words[field] = Object.fromEntries([...told].filter(([word]) => word !== EVERY_ROW));
    }
    const made = Object.entries(kept.made).filter((each): each is [string, MadeFrom] => each[1] !== null);
    return { header, columns, values, made: Object.fromEntries(made), words };
  };

  /** Fields whose one leader for all rows is known neither to the sheet nor to the target. */
  get lost(): ReadonlySet<string> {
    return this.people.lost;
  }

  /** Finds out whom the nicknames of a sheet mean. True where it is to be checked again with what came out. */
  async resolve(checked: CheckedSheet): Promise<boolean> {
    const kept = this.kept(checked.table);
    if (Object.keys(kept.people).length === 0) return false;
    const known = await this.people.known(checked, kept);
    const before = this.known.get(nameOf(kept)) ?? NOBODY;
    if (plain(before) === plain(known)) return false;
    this.known.set(nameOf(kept), known);
    return true;
  }

  /** Makes what tells, asking the workbook anew, whether a table is still read as it is now: another pane may decide meanwhile. */
  watch(table: Table): () => Promise<boolean> {
    const before = this.kept(table);
    const decided = decisionsOf(before);
    return async () => {
      const latest = await loadReadings(this.host);
      return decisionsOf(latest.find((each) => nameOf(each) === nameOf(before)) ?? EMPTY_READING) === decided;
    };
  }

  /** Changes the reading of a table; null forgets it. What other panes decided meanwhile stays, and so does the reading for another header. */
  async change({ table, mapping }: CheckedSheet, changed: (reading: StoredReading) => StoredReading | null): Promise<void> {
    const latest = await loadReadings(this.host);
    const name = nameOf(this.kept(table));
    const after = changed(latest.find((each) => nameOf(each) === name) ?? this.kept(table));
    // Decided for this header from now on, unless it was for another one before: then what moved is still to be confirmed.
    const ours = after && { ...after, target: this.targetNow() };
    const named = ours && ours.header.length === 0 ? { ...ours, header: headerOf(table), fields: fieldsOf(mapping) } : ours;
    const others = latest.filter((each) => nameOf(each) !== (named ? nameOf(named) : name));
    const stored = [...(named ? [named] : this.nothingFor(table, others)), ...others];
    await saveReadings(this.host, stored);
    const known = this.known.get(name);
    if (named && known) this.known.set(nameOf(named), known);
    this.stored = stored;
  }

  /** Where a header like this one has a reading, it would be read by that: then it is kept that nothing is decided. */
  private nothingFor(table: Table, others: readonly StoredReading[]): StoredReading[] {
    return this.bestFor(table, others) ? [{ ...EMPTY_READING, target: this.targetNow(), header: headerOf(table) }] : [];
  }

  /** Says what words of a leader field mean, and keeps it without a name of anybody. */
  async meanPeople(checked: CheckedSheet, { key }: Field, means: Readonly<Record<string, string | null>>): Promise<void> {
    const hidden = await this.people.hidden(key, means);
    await this.change(checked, (reading) => ({ ...reading, people: { ...reading.people, [key]: merged(reading.people[key], hidden) } }));
    const name = nameOf(this.kept(checked.table));
    const known = this.known.get(name) ?? NOBODY;
    const told = merged(Object.fromEntries(known.get(key) ?? []), means);
    this.known.set(name, new Map([...known, [key, new Map(Object.entries(told))]]));
  }
}

/** What each heading of a mapping is read as. */
export const fieldsOf = ({ matched }: ColumnMapping): Record<string, string> =>
  Object.fromEntries(matched.map(({ heading, field }) => [headingKey(heading), field]));

/** What is kept with changes; null takes an entry out. */
export function merged(
  kept: Readonly<Record<string, string>> = {},
  changes: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const all = Object.entries({ ...kept, ...changes });
  return Object.fromEntries(all.filter((each): each is [string, string] => each[1] !== null));
}

/** A reading is known by the target and the header that it was decided for. */
const nameOf = ({ header, target }: StoredReading): string => `${target}\n${header.join('\n')}`;

const decisionsOf = ({ columns, values, made, words, people }: StoredReading): string =>
  JSON.stringify([columns, values, made, words, people]);

const plain = (known: KnownPeople): string => JSON.stringify([...known].map(([field, told]) => [field, [...told]]));

/** The reading for a header: its own, else that of the header most like it. */
function bestOf(readings: readonly StoredReading[], header: readonly string[]): StoredReading | null {
  const own = readings.find((each) => each.header.join('\n') === header.join('\n'));
  if (own) return own;
  const shares = readings.map((reading) => ({ reading, share: shareOf(reading.header, header) }));
  const [best] = shares.filter(({ share }) => share >= SAME_TABLE).sort((a, b) => b.share - a.share);
  return best?.reading ?? null;
}

function shareOf(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [new Set(one), new Set(other)];
  const common = [...a].filter((heading) => b.has(heading)).length;
  return common / Math.max(a.size, b.size, 1);
}
