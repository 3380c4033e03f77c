/** Reading and writing files: bytes in, grids out. Free of the page and of Node. */
export { openFile } from './open-file.js';
export { isProblem, type CellText, type Opened, type OpenedSheet, type OpenedWorkbook, type Problem } from './opened.js';
export { a1, letters } from './a1.js';
