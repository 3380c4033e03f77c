/** What both played spreadsheets have at the end of their strip: the picture of leaders, sorting, and protection to try. */
import type { Workbook } from '../workbook/index.js';
import { button, make } from './element.js';

type Direction = 'ascending' | 'descending';

/** Sorts the rows below the active cell's header by the active cell's column, as the spreadsheet's own command would. */
function sortByActiveColumn(workbook: Workbook, direction: Direction): void {
  const sheet = workbook.active;
  const used = sheet.usedRange();
  if (used === null || used.rows < 2) return;
  sheet.sortRows({ ...used, row: used.row + 1, rows: used.rows - 1 }, workbook.selection.column, direction);
}

/** Adds the controls to the strip. */
export function fillStrip(strip: HTMLElement, workbook: () => Workbook, openTree: () => void): void {
  const sort = (direction: Direction) => () => sortByActiveColumn(workbook(), direction);
  const box = make('input', { type: 'checkbox' });
  box.checked = workbook().active.protected;
  box.addEventListener('change', () => (workbook().active.protected = box.checked));
  workbook().subscribe(({ kind }) => {
    if (kind === 'active') box.checked = workbook().active.protected;
  });
  const title = 'Sorts the rows below the header by the column of the active cell';
  strip.append(
    make('span', { class: 'spring' }),
    button('Leaders…', openTree, { title: 'Draws who leads whom on this sheet, in a window of its own', class: 'tool' }),
    button('Sort A to Z', sort('ascending'), { title, class: 'tool' }),
    button('Sort Z to A', sort('descending'), { title, class: 'tool' }),
    make('label', { class: 'toggle', title: 'The add-on may then neither write to the sheet nor highlight on it' }, box, 'Protect sheet'),
  );
}
