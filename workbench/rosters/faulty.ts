/** The clean roster with forty mistakes planted in it. */
import { Workbook, type Sheet } from '../workbook/index.js';
import { MISTAKES } from './mistakes.js';
import { DOMAIN, people, type Person } from './people.js';
import { HEADINGS, writeTemplate } from './template.js';

const SECOND_HEADER_ROW = 30;
const HIDDEN_ROW = 45;
const PASSWORD_CELL = { row: 46, column: HEADINGS.indexOf('Temporary Password') + 1 };
const NO_IDENTIFIER_ROW = 19;
const MERGED_TOWNS = { row: 48, column: HEADINGS.indexOf('Home Town') + 1, rows: 2, columns: 1 };
const OWN_COLUMN = { heading: 'Locker', column: HEADINGS.length + 1 };
const CODE_OF_A = 65;

/** People whose leader is the other one. */
function loop(like: Person): Person[] {
  const [ines, juri] = [`ines.quist@${DOMAIN}`, `juri.roth@${DOMAIN}`];
  const both = { ...like, role: 'Team Leader', leads: true };
  return [
    { ...both, email: ines, id: '02161', first: 'Ines', last: 'Quist', leader: juri },
    { ...both, email: juri, id: '02162', first: 'Juri', last: 'Roth', leader: ines },
  ];
}

/** 62 people, a second header and a total; what is wrong with it stands in `MISTAKES`. */
export function faultyRoster(): Workbook {
  const workbook = new Workbook();
  const team = workbook.addSheet('Team');
  const crew = people(60);
  writeTemplate(team, [...crew, ...loop(crew[1] as Person)]);
  team.setCell(1, OWN_COLUMN.column, { value: OWN_COLUMN.heading });
  team.setCell(2, OWN_COLUMN.column, { value: 'B12' });
  team.insertRows(SECOND_HEADER_ROW);
  team.setValues(SECOND_HEADER_ROW, 1, [[...HEADINGS, OWN_COLUMN.heading]]);
  team.setCell(crew.length + 5, 1, { value: 'Total: 62' });
  team.hideRows(HIDDEN_ROW, 1, 'user');
  team.setCell(PASSWORD_CELL.row, PASSWORD_CELL.column, { value: 'Welcome-2026' });
  for (const column of ['Email Address', 'Employee ID'] as const) {
    team.setCell(NO_IDENTIFIER_ROW, HEADINGS.indexOf(column) + 1, { value: null });
  }
  plant(team);
  team.merge(MERGED_TOWNS);
  return workbook;
}

function plant(team: Sheet): void {
  for (const { row, column, content } of MISTAKES) {
    if (column !== null && content !== undefined) team.setCell(row, column.charCodeAt(0) - CODE_OF_A + 1, content);
  }
}
