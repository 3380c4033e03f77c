/** Decisions of how sheets are read, as the workbook keeps them. The text is untrusted when it comes back; what is not understood stays. */
import * as z from 'zod/mini';
import { utf8 } from '../auth/utf8.js';
import type { MadeFrom } from '../columns/sheet-reading.js';
import type { Host } from '../ports/index.js';

const KEY = 'muster.reading';
/** Google Sheets keeps at most 9 KB in one value, its name included. */
const MOST_BYTES = 8_500;

const Texts = z.record(z.string(), z.string());
const Made = z.union([
  z.object({
    kind: z.literal('name-part'),
    heading: z.string(),
    part: z.enum(['first', 'last']),
    order: z.enum(['first-last', 'last-first']),
  }),
  z.object({ kind: z.literal('email-pattern'), pattern: z.string() }),
]);

/** Each part is read for itself: one that is broken, or of a later form, takes nothing else with it. */
const Entry = z.looseObject({
  header: z.array(z.string()),
  target: z.catch(z.string(), ''),
  columns: z.catch(Texts, {}),
  values: z.catch(Texts, {}),
  made: z.catch(z.record(z.string(), z.catch(z.nullable(Made), null)), {}),
  words: z.catch(z.record(z.string(), z.catch(Texts, {})), {}),
  people: z.catch(z.record(z.string(), z.catch(Texts, {})), {}),
  fields: z.catch(Texts, {}),
});
const Stored = z.looseObject({ readings: z.array(z.unknown()) });

/** One reading as it is kept. */
export interface StoredReading {
  readonly header: readonly string[];
  /** Whose fields these are; empty for the default target, which older readings do not name. */
  readonly target: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly made: Readonly<Record<string, MadeFrom | null>>;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By the key of a leader field: fingerprint of a word to fingerprint of whom it means. */
  readonly people: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What each heading of the header was read as, for whoever tells what moved. */
  readonly fields: Readonly<Record<string, string>>;
}

export const EMPTY_READING: StoredReading = {
  header: [],
  target: '',
  columns: {},
  values: {},
  made: {},
  words: {},
  people: {},
  fields: {},
};

/** The readings of this workbook, the one that was decided last first. Rejects where the host does. */
export async function loadReadings(host: Host): Promise<StoredReading[]> {
  const text = await host.settings.get(KEY);
  const stored = Stored.safeParse(parsed(text));
  if (!stored.success) return [];
  return stored.data.readings.flatMap((each) => {
    const entry = Entry.safeParse(each);
    return entry.success ? [entry.data] : [];
  });
}

/** Keeps readings; where they take too much room, those that were decided longest ago are forgotten. */
export async function saveReadings(host: Host, readings: readonly StoredReading[]): Promise<void> {
  if (readings.length === 0) return host.settings.remove(KEY);
  const kept = [...readings];
  const text = (): string => JSON.stringify({ v: 1, readings: kept.map(asStored) });
  while (kept.length > 1 && utf8(text()).length > MOST_BYTES) kept.pop();
  return host.settings.set(KEY, text());
}

/** As it always was where it is for the default target. */
const asStored = ({ target, ...reading }: StoredReading): object => (target === '' ? reading : { ...reading, target });

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
