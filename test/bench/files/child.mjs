// @ts-check
/**
 * One way to a file, in a process of its own: prints the times of its runs, what the last one came to, and whether it says what the floor
 * says. Arguments: engine, file of records, runs, bundle of the product.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { DIRECTORY, TODAY } from '../floor/roster-generator.mjs';
import { unicodeText } from '../floor/unicode-text.mjs';
import { time } from '../measure.mjs';

const [name = '', file = '', runs = '1', bundle = ''] = process.argv.slice(2);
const core = await import(pathToFileURL(bundle).href);

/** @returns {string[][]} */
const parse = () =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => JSON.parse(line));
const sameBytes = (/** @type {Uint8Array} */ one, /** @type {Uint8Array} */ other) => Buffer.compare(one, other) === 0;
const textOf = (/** @type {Uint8Array} */ bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf16le');
/** Lines end otherwise in other files, and the last one not at all. */
const lines = (/** @type {Uint8Array} */ bytes) => textOf(bytes).replaceAll('\r\n', '\n').trimEnd();

/**
 * What each engine makes of what was prepared, and whether that is right.
 * @type {Record<string, { prepare?: (records: string[][]) => any, make: (prepared: any) => any, isRight: (made: any, records: string[][]) => boolean }>}
 */
const ENGINES = {
  floor: { make: unicodeText, isRight: () => true },
  product: { make: core.encode, isRight: (bytes, records) => sameBytes(bytes, unicodeText(records)) },
  sheetjs: {
    prepare: (records) => ({ records, XLSX: createRequire(import.meta.url)('@e965/xlsx') }),
    make({ records, XLSX }) {
      const book = XLSX.utils.book_new();
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(records), 'Roster');
      return XLSX.write(book, { bookType: 'txt', type: 'buffer' });
    },
    isRight: (bytes, records) => lines(bytes) === lines(unicodeText(records)),
  },
  upload: {
    prepare: (records) => core.planOf(records, DIRECTORY, TODAY),
    make: (plan) => core.upload(plan, TODAY),
    isRight: ({ records, bytes }) => sameBytes(bytes, unicodeText(records)),
  },
  issues: {
    prepare: (records) => core.checkedOf(records, DIRECTORY, TODAY),
    make: (checked) => ({ bytes: core.issues(checked, TODAY) }),
    isRight: ({ bytes }) => bytes.length > 0,
  },
};

const engine = ENGINES[name];
if (!engine) throw new Error(`There is no ${name}.`);
const times = [];
let made;
for (let run = 0; run < Number(runs); run++) {
  const records = parse(); // anew: a text that was looked at once is quicker to read
  const prepared = engine.prepare ? engine.prepare(records) : records;
  made = undefined;
  times.push(time(() => (made = engine.make(prepared))));
}
const bytes = made?.bytes ?? made;
const hash = createHash('sha256').update(bytes).digest('hex');
console.log(JSON.stringify({ times, bytes: bytes.length, hash, isRight: engine.isRight(made, parse()) }));
