/** What this Excel and this device can do: sets of functions, languages, sizes of requests, events, storage. Nothing is sent. */
import { workbookSettings } from '../excel/workbook-settings.js';
import { codeOf, type ExcelCheck, onSheet, type Scratch } from './scratch.js';
import { type } from './typed.js';

const NEWER = ['1.10', '1.11', '1.12', '1.13', '1.14', '1.16', '1.17', '1.18', '1.19', '1.20'];
const OTHER_SETS = ['SharedRuntime 1.1', 'SharedRuntime 1.2', 'KeyboardShortcuts 1.1', 'IdentityAPI 1.3'];
const NESTED_SIGN_IN = 'NestedAppAuth 1.1';
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u;
/** Together above the 5 MB that Excel on the web takes at once. */
const LARGE = { cells: 180, characters: 30_000 };
const OVER_LIMIT = ['OfficeOnline: RequestPayloadSizeLimitExceeded', 'PC: taken', 'Mac: taken', 'iOS: taken', 'Universal: taken'];
const LONGEST_SETTING = 50_000;
const EVENT_MS = 5_000;

export const PLATFORM_CHECKS: readonly ExcelCheck[] = [
  { number: 'E34', what: 'ExcelApi 1.9, without which nothing works', expected: ['yes'], see: ({ office }) => told(supports(office, 'ExcelApi 1.9')) },
  { number: 'E34', what: 'Newer sets of functions', expected: [], see: newerSets },
  { number: 'E22', what: 'Signing in with the account of Office (NestedAppAuth 1.1)', expected: [], see: ({ office }) => told(supports(office, NESTED_SIGN_IN)) },
  { number: 'E32', what: 'Excel and the workbook tell their languages', expected: ['a language, a language'], see: languages },
  { number: 'E37', what: 'A request of 5.4 MB', expected: OVER_LIMIT, see: largeRequest },
  { number: 'E41', what: 'An edit of the add-in’s own is told as such', expected: ['RangeEdited A1 Local ThisLocalAddin'], see: ownEdit },
  { number: 'E42', what: 'A setting of 50,000 characters is kept until it is taken out', expected: ['kept, gone'], see: setting },
  { number: 'E43', what: 'This device keeps what is written to it', expected: ['kept'], see: ({ keepOnDevice }) => keepOnDevice('x').then((text) => (text === 'x' ? 'kept' : 'lost')) },
  { number: 'E44', what: 'The partition key of the storage', expected: [], see: ({ office }) => told(office.partitionKey !== undefined) },
  { number: 'E45', what: 'What comes before a mistake in a request stays done', expected: ['ItemNotFound, done'], see: halfDone },
]; // prettier-ignore

const told = (is: boolean): Promise<string> => Promise.resolve(is ? 'yes' : 'no');
const language = (tag: string | undefined): string => (TAG.test(tag ?? '') ? 'a language' : String(tag));

function supports(office: Scratch['office'], set: string): boolean {
  const [name = '', version] = set.split(' ');
  return office.requirements.isSetSupported(name, version);
}

function newerSets({ office }: Scratch): Promise<string> {
  const sets = [...NEWER.map((version) => `ExcelApi ${version}`), ...OTHER_SETS];
  const missing = sets.filter((set) => !supports(office, set));
  return Promise.resolve(missing.length === 0 ? 'all' : `all but ${missing.join(', ')}`);
}

async function languages({ office, host, sheet }: Scratch): Promise<string> {
  const { locale } = await host.readGrid(await sheet());
  return [office.displayLanguage, locale].map(language).join(', ');
}

async function largeRequest(scratch: Scratch): Promise<string> {
  const id = await scratch.sheet();
  const { cells, characters } = LARGE;
  const texts = Array.from({ length: cells }, (_, at) => [`A${at + 1}`, 'x'.repeat(characters)] as const);
  return `${String(scratch.office.platform)}: ${await codeOf(() => type(scratch, id, Object.fromEntries(texts)))}`;
}

async function ownEdit(scratch: Scratch): Promise<string> {
  const id = await scratch.sheet();
  let hear: (seen: string) => void = () => undefined;
  const heard = new Promise<string>((resolve) => (hear = resolve));
  const handler = await onSheet(scratch, id, async (sheet, context) => {
    const added = sheet.onChanged.add(({ changeType, address, source, triggerSource }) => {
      hear([changeType, address, source, triggerSource].join(' '));
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await type(scratch, id, { A1: 'x' });
  const seen = await Promise.race([heard, scratch.clock.sleep(EVENT_MS).then(() => 'nothing')]);
  handler.remove();
  await handler.context.sync();
  return seen;
}

async function setting({ run }: Scratch): Promise<string> {
  const settings = workbookSettings(run);
  const look = async (): Promise<string> => ((await settings.get('self-test'))?.length === LONGEST_SETTING ? 'kept' : 'gone');
  try {
    await settings.set('self-test', 'x'.repeat(LONGEST_SETTING));
    const before = await look();
    await settings.remove('self-test');
    return `${before}, ${await look()}`;
  } finally {
    await settings.remove('self-test');
  }
}

async function halfDone(scratch: Scratch): Promise<string> {
  const id = await scratch.sheet();
  const code = await codeOf(() =>
    onSheet(scratch, id, async (sheet, context) => {
      sheet.freezePanes.freezeRows(1);
      context.workbook.worksheets.getItem('{no such sheet}').activate();
      await context.sync();
    }),
  );
  return onSheet(scratch, id, async (sheet, context) => {
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('rowCount');
    await context.sync();
    return `${code}, ${frozen.isNullObject ? 'not done' : 'done'}`;
  });
}
