/** Settings as a workbook keeps them. The text is untrusted when it comes back. */
import * as z from 'zod/mini';

/** A send needs the number typed when it changes more of the users than this, or deactivates more than that many. */
const MASS_SHARE = 0.3;
const MASS_DEACTIVATIONS = 50;

const Values = z.record(z.string(), z.string());

/** What came later has a default, so that older settings are still read. */
const Stored = z.object({
  target: z.string(),
  values: Values,
  /** Values of the targets that are not chosen, by target; absent while no other one was ever chosen. */
  others: z.optional(z.record(z.string(), Values)),
  visibleRowsOnly: z.boolean(),
  writeStatusColumn: z.boolean(),
  mode: z._default(z.enum(['create', 'update', 'sync']), 'create'),
  blanks: z._default(z.record(z.string(), z.enum(['keep', 'clear', 'error'])), {}),
  strict: z._default(z.boolean(), false),
  massShare: z._default(z.number().check(z.gte(0), z.lte(1)), MASS_SHARE),
  massDeactivations: z._default(z.number().check(z.gte(0)), MASS_DEACTIVATIONS),
  makePasswords: z._default(z.enum(['off', 'blank', 'all']), 'off'),
  clearPasswords: z._default(z.boolean(), false),
});
export type StoredSettings = z.infer<typeof Stored>;

/** Settings of a workbook in which nothing was set yet. */
export const newSettings = (target: string): StoredSettings =>
  Stored.parse({ target, values: {}, visibleRowsOnly: false, writeStatusColumn: false });

/** What a text of the workbook says, or null where it cannot be understood. */
export function readSettings(text: string | null): StoredSettings | null {
  const parsed = Stored.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}

/** The same settings with another target: each one keeps the values that were entered for it. */
export function withTarget(stored: StoredSettings, target: string): StoredSettings {
  if (stored.target === target) return stored;
  const kept = new Map(Object.entries(stored.others ?? {}));
  kept.set(stored.target, stored.values);
  const values = kept.get(target) ?? {};
  kept.delete(target);
  return { ...stored, target, values, others: Object.fromEntries(kept) };
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
