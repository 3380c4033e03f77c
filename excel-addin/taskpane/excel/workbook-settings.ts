/** Settings of the workbook: they are saved with the file, so nothing secret or personal goes in. */
import type { KeyValueStore } from '../../../core/ports/index.js';
import type { ExcelRun } from './excel-run.js';

const PREFIX = 'muster.'; // other add-ins keep settings of their own beside ours
const MAX_LENGTH = 50_000; // characters; the file's settings were seen to fail from 1 MB on

/** A store of small texts in the file. */
export function workbookSettings(run: ExcelRun): KeyValueStore {
  const item = (context: Excel.RequestContext, key: string): Excel.Setting => context.workbook.settings.getItemOrNullObject(PREFIX + key);
  return {
    get: (key) =>
      run(async (context) => {
        const setting = item(context, key).load('value');
        await context.sync();
        if (setting.isNullObject) return null;
        const value: unknown = setting.value;
        return typeof value === 'string' ? value : null;
      }),
    async set(key, value) {
      if (value.length > MAX_LENGTH) throw new TypeError(`Expected a setting of at most ${MAX_LENGTH} characters, got ${value.length}`);
      await run(async (context) => {
        context.workbook.settings.add(PREFIX + key, value);
        await context.sync();
      });
    },
    remove: (key) =>
      run(async (context) => {
        const setting = item(context, key).load('key');
        await context.sync();
        if (setting.isNullObject) return;
        setting.delete();
        await context.sync();
      }),
  };
}

const ID_KEY = 'workbook';

/** A random name of this workbook, made when it is first asked for; whoever edits the same file sees the same one. */
export function workbookId(settings: KeyValueStore, randomId: () => string): () => Promise<string> {
  let known: Promise<string> | null = null;
  const find = async (): Promise<string> => {
    const stored = await settings.get(ID_KEY);
    if (stored !== null && /^[\w-]{22}$/u.test(stored)) return stored;
    const made = randomId();
    await settings.set(ID_KEY, made);
    return made;
  };
  return () => {
    known ??= find().catch((error: unknown) => {
      known = null; // Excel may have been busy; the next call asks anew
      throw error;
    });
    return known;
  };
}
