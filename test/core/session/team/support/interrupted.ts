/** A host that breaks at a chosen call, before or after the call is carried out: it throws there, or from then on never answers. */
import type { MemoryHost } from '../../../../../core/memory/index.js';
import type { Host } from '../../../../../core/ports/index.js';

export type Break = 'fails before' | 'dies after';
/** What is left behind hangs on whether the call was carried out, not on how its end was told: one of each will do. */
export const BREAKS: readonly Break[] = ['fails before', 'dies after'];

export interface Interrupted {
  readonly host: Host;
  /** Calls so far. */
  readonly calls: number;
  /** Resolves when the pane is dead. */
  readonly dead: Promise<'dead'>;
}

/** Calls to the sheet and the settings are counted from 0; the one with number `at` breaks. */
export function interrupted(host: MemoryHost, at: number, how: Break): Interrupted {
  let calls = 0;
  let isDead = false;
  let die: (word: 'dead') => void = () => undefined;
  const dead = new Promise<'dead'>((resolve) => (die = resolve));
  const stop = <T>(): Promise<T> => {
    if (how.startsWith('fails')) return Promise.reject(new Error('The host failed.'));
    isDead = true;
    die('dead');
    return new Promise<T>(() => undefined);
  };
  const through =
    <A extends unknown[], T>(call: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      const mine = calls++;
      if (isDead || (mine === at && how.endsWith('before'))) return stop();
      const result = await call(...args);
      return mine === at ? stop() : result;
    };
  const { sheet, settings } = host;
  return {
    dead,
    get calls() {
      return calls;
    },
    host: {
      ...host,
      sheet: {
        ...sheet,
        listSheets: through(sheet.listSheets),
        readGrid: through(sheet.readGrid),
        readRows: through(sheet.readRows),
        writeCells: through(sheet.writeCells),
        addSheet: through(sheet.addSheet!),
      },
      settings: { get: through(settings.get), set: through(settings.set), remove: through(settings.remove) },
    },
  };
}
