/** What a session asks at its start, answered from one call that was made while its code was still on the way. */
import type { Host } from '../../core/ports/index.js';
import type { Beginning } from '../server/protocol.js';

/** The host whose first questions are answered by `coming`; each only once, and nothing that was written meanwhile. */
export function withFirstAnswers(host: Host, coming: Promise<Beginning>): Host {
  const began = coming.catch(() => null); // then each question goes its own way, and is told its own failure
  const asked = new Set<string>();
  const first = async <T>(what: string, answer: (began: Beginning) => T, ask: () => Promise<T>): Promise<T> => {
    if (asked.has(what)) return ask();
    asked.add(what);
    const here = await began;
    return here === null ? ask() : answer(here);
  };
  const { sheet, settings, secrets, journal } = host;
  const setting = (key: string) => `setting ${key}`;
  const secret = (name: string) => `secret ${name}`;
  return {
    ...host,
    sheet: {
      ...sheet,
      listSheets: () =>
        first(
          'sheets',
          ({ sheets }) => sheets,
          () => sheet.listSheets(),
        ),
    },
    settings: {
      get: (key) =>
        first(
          setting(key),
          (began) => began.settings[key] ?? null,
          () => settings.get(key),
        ),
      set: (key, value) => (asked.add(setting(key)), settings.set(key, value)),
      remove: (key) => (asked.add(setting(key)), settings.remove(key)),
    },
    secrets: {
      has: (name) =>
        first(
          secret(name),
          (began) => began.secrets.includes(name),
          () => secrets.has(name),
        ),
      set: (name, value) => (asked.add(secret(name)), secrets.set(name, value)),
      remove: (name) => (asked.add(secret(name)), secrets.remove(name)),
    },
    journal: {
      ...journal,
      open: () =>
        first(
          'runs',
          ({ runs }) => runs,
          () => journal.open(),
        ),
    },
  };
}
