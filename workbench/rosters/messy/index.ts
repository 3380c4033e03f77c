/** HR's own workbook of 3,000 people, as messy as such workbooks are, with the key that says what it means. */
import type { CellValue } from '../../../core/ports/index.js';
import { type Sheet, Workbook } from '../../workbook/index.js';
import { people } from '../people.js';
import type { MessyKey, MessyPerson } from './answer-key.js';
import { type Chance, chance } from './chance.js';
import { columnOf, COLUMNS, FULL_NAME, HEADINGS } from './columns.js';
import { Damage } from './damage.js';
import { type MessyRow, peopleRows } from './people-rows.js';
import { CONTRACT_WORDS, nameOfLeader, NO_LEADER, ROLE_WORDS } from './words.js';

export type { MessyKey, MessyPerson } from './answer-key.js';

export interface MessyWorkbook {
  readonly workbook: Workbook;
  readonly key: MessyKey;
}

const PEOPLE = 3_000;
const COPIES = 8;
const HEADER_ROW = 4;
/** People between two lines of subtotals; the header is repeated below each for those who print it. */
const SECTION = 1_000;
/** A filter hides one person in so many. */
const HIDDEN = 90;
/** A copy stands so many people further down. */
const FURTHER_DOWN = 40;

type Line = { readonly kind: 'person' | 'copy'; readonly row: MessyRow } | { readonly kind: 'other'; readonly cells: readonly CellValue[] };

/** The same workbook on every run of one seed. */
export function messyWorkbook(seed = 1, count = PEOPLE): MessyWorkbook {
  const luck = chance(seed);
  const damage = new Damage(luck);
  const crew = people(count);
  const lines = laidOut(peopleRows(crew, luck, damage), luck);
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Personal 2026');
  writeTitle(sheet);
  sheet.setValues(HEADER_ROW, 1, [HEADINGS, ...lines.map((line) => (line.kind === 'other' ? line.cells : line.row.cells))]);
  const rowOf = (at: number): number => HEADER_ROW + 1 + at;
  const rowsOf = (kind: Line['kind']): number[] => lines.flatMap((line, at) => (line.kind === kind ? [rowOf(at)] : []));
  sheet.setFormat({ row: HEADER_ROW + 1, column: columnOf('Last training'), rows: lines.length, columns: 1 }, 'm/d/yyyy');
  const found = lines.flatMap((line, at): MessyPerson[] => (line.kind === 'person' ? [{ sheetRow: rowOf(at), ...line.row.means }] : []));
  const hidden = found.filter((_, at) => at % HIDDEN === HIDDEN - 1).map(({ sheetRow }) => sheetRow);
  for (const row of hidden) sheet.hideRows(row, 1, 'filter');
  writeLegend(workbook.addSheet('Legende'));
  return {
    workbook,
    key: {
      people: found,
      copies: rowsOf('copy'),
      noPeople: lines.flatMap((line, at) => (line.kind === 'other' && line.cells.length > 0 ? [rowOf(at)] : [])),
      hidden,
      headerRow: HEADER_ROW,
      columns: Object.fromEntries(COLUMNS),
      fullName: FULL_NAME,
      words: { role: ROLE_WORDS, employmentStatus: CONTRACT_WORDS, teamLeader: leaderWords(crew) },
      damage: damage.counts,
    },
  };
}

/** People in their order, a few of them once more, with subtotals and repeated headers between them and a total below. */
function laidOut(rows: readonly MessyRow[], luck: Chance): Line[] {
  // Nobody is led by a copied member, so that either row may go.
  const members = rows.flatMap(({ means }, at) => (means.manageTeam || at + FURTHER_DOWN >= rows.length ? [] : [at]));
  const copied = new Set(Array.from({ length: Math.min(COPIES, members.length) }, () => luck.pick(members)));
  const lines: Line[] = [];
  rows.forEach((row, at) => {
    if (at > 0 && at % SECTION === 0) {
      lines.push(
        { kind: 'other', cells: [null, null, `Zwischensumme: ${at}`] },
        { kind: 'other', cells: [] },
        { kind: 'other', cells: HEADINGS },
      );
    }
    lines.push({ kind: 'person', row });
    if (copied.has(at - FURTHER_DOWN)) lines.push({ kind: 'copy', row: rows[at - FURTHER_DOWN]! });
  });
  lines.push({ kind: 'other', cells: [] }, { kind: 'other', cells: ['Summe', rows.length] });
  return lines;
}

function writeTitle(sheet: Sheet): void {
  sheet.setCell(1, 1, { value: 'Personalliste Kundenservice – Stand Mai 2026' });
  sheet.setCell(2, 1, { value: 'Nur für den internen Gebrauch; Fragen an HR' });
  sheet.merge({ row: 1, column: 1, rows: 1, columns: HEADINGS.length });
}

function writeLegend(sheet: Sheet): void {
  sheet.setValues(1, 1, [
    ['Kürzel', 'Bedeutung'],
    ...Object.entries({ ...ROLE_WORDS, ...CONTRACT_WORDS }).map(([word, means]) => [word, means]),
  ]);
}

/** Names by which leaders are called, and whom each means. */
function leaderWords(crew: ReturnType<typeof people>): Record<string, string> {
  const named = crew.flatMap((person, place) => {
    const name = person.leads ? nameOfLeader(person, place) : null;
    return name === null ? [] : [[name, person.email] as const];
  });
  return { ...Object.fromEntries(named), [NO_LEADER]: 'unassigned' };
}
