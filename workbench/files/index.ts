/** Reading and writing files: bytes in, grids out. Free of the page and of Node. */
export { openFile } from './open-file.js';
export { isProblem, type OpenedSheet } from './opened.js';
