/** The environment as texts, numbers and lists; what does not fit is said in words. */
import { readFileSync } from 'node:fs';

export type Env = Readonly<Record<string, string | undefined>>;

export class SettingsError extends Error {
  override name = 'SettingsError' as const;
}

/** Reads settings by name; an empty one counts as left out. */
export interface Values {
  readonly text: (name: string) => string | null;
  /** Parts separated by commas. */
  readonly list: (name: string) => readonly string[] | null;
  readonly whole: (name: string, otherwise: number, least: number, most: number) => number;
  readonly yes: (name: string) => boolean;
}

const FILE = '_FILE';
const OURS = /^(?:RELAY|MUSTER_SECRET)_\w+_FILE$/u;

/** Puts the content of files in place of their names: secrets of a container lie in files, `RELAY_MASTER_KEY_FILE` names one. */
export function withFiles(env: Env, read: (path: string) => string = (path) => readFileSync(path, 'utf8')): Env {
  const found: Record<string, string | undefined> = { ...env };
  for (const [name, path] of Object.entries(env)) {
    if (!OURS.test(name) || !path) continue;
    const plain = name.slice(0, -FILE.length);
    if (env[plain]) throw new SettingsError(`${plain} and ${name} are both set. Leave one of them out.`);
    try {
      found[plain] = read(path).trim();
    } catch {
      throw new SettingsError(`${name}: the file “${path}” cannot be read. Check its path and who may read it.`);
    }
  }
  return found;
}

/** The settings of an environment. */
export function valuesOf(env: Env): Values {
  const text = (name: string): string | null => env[name]?.trim() || null;
  return {
    text,
    list: (name) =>
      text(name)
        ?.split(',')
        .map((each) => each.trim()) ?? null,
    whole(name, otherwise, least, most) {
      const given = text(name);
      const value = given === null ? otherwise : Number(given);
      if (!Number.isInteger(value) || value < least || value > most)
        throw new SettingsError(`${name} must be a whole number from ${least} to ${most}, not “${given ?? ''}”.`);
      return value;
    },
    yes(name) {
      const given = text(name) ?? 'no';
      if (given !== 'yes' && given !== 'no') throw new SettingsError(`${name} must be yes or no, not “${given}”.`);
      return given === 'yes';
    },
  };
}
