/** Frozen rows of a sheet, which the reading library passes over: they stand in the first lines of the sheet's own part. */
import type { WorkBook } from '@e965/xlsx';

interface Part {
  readonly content: ArrayLike<number>;
}
/** What the library keeps when it is asked for the files of an archive. */
interface WithParts {
  readonly files?: Readonly<Record<string, Part | undefined>>;
  readonly Workbook?: { readonly Sheets?: readonly { readonly id?: string }[] };
}

const RELATIONS = 'xl/_rels/workbook.xml.rels';
const MOST_RELATIONS = 1_000_000; // bytes; a workbook of thousands of sheets has fewer
/** The view of a sheet comes before its cells, after a few hundred bytes of names. */
const HEAD = 8_000;
const ATTRIBUTE = (name: string) => new RegExp(`\\s${name}="([^"]*)"`, 'u');
const [ID, TARGET, STATE, SPLIT] = ['Id', 'Target', 'state', 'ySplit'].map(ATTRIBUTE) as [RegExp, RegExp, RegExp, RegExp];

/** Rows frozen at the top of the sheet at this place of the workbook. */
export function frozenRowsOf(book: WorkBook, index: number): number {
  const { files = {}, Workbook } = book as WithParts;
  const id = Workbook?.Sheets?.[index]?.id;
  const relations = textOf(files[RELATIONS], MOST_RELATIONS).match(/<Relationship\s[^>]*>/gu) ?? [];
  const target = relations.find((relation) => ID.exec(relation)?.[1] === id);
  const path = target ? TARGET.exec(target)?.[1] : undefined;
  if (path === undefined) return 0;
  const head = textOf(files[path.startsWith('/') ? path.slice(1) : `xl/${path}`], HEAD);
  const pane = /<pane\s[^>]*>/u.exec(head.split('<sheetData', 1)[0] ?? '')?.[0];
  if (pane === undefined || !(STATE.exec(pane)?.[1] ?? '').startsWith('frozen')) return 0;
  const rows = Number(SPLIT.exec(pane)?.[1] ?? 0);
  return Number.isInteger(rows) && rows > 0 ? rows : 0;
}

/** The first bytes as Latin letters: what is looked for is plain ASCII. */
function textOf(part: Part | undefined, most: number): string {
  return part
    ? Array.from(Array.prototype.slice.call(part.content, 0, most) as number[], (byte) => String.fromCharCode(byte)).join('')
    : '';
}
