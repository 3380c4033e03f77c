// @ts-check
/** The picture of growth: for each job its time and its memory against rows, both axes logarithmic, as one SVG. */
import { count, decadesAround, duration, logScale, size, spread } from './scale.mjs';

/**
 * No time: the line is one of memory alone.
 * @typedef {{ rows: number, ms: number | null, megabytes: number }} Point
 * @typedef {{ id: string, label: string, points: readonly Point[] }} Line
 * @typedef {{ id: string, title: string, lines: readonly Line[] }} Grown
 */

const [WIDTH, LEFT, PLOT, COLUMN] = [960, 66, 232, 480];
const [TOP, PANEL, HEIGHT, TITLE] = [76, 226, 150, 30];
const LABEL = 14; // height of a line of labels
const MEMORY = /** @type {[number, number]} */ ([30, 10_000]); // MB, one axis for all jobs

/** Colours of a line on light and on dark ground, each with a contrast of more than 4.5. */
const COLOURS = /** @type {Record<string, [light: string, dark: string]>} */ ({
  muster: ['#1252c8', '#7fb2ff'],
  floor: ['#57606a', '#b1bac4'],
  json: ['#57606a', '#b1bac4'],
  rows: ['#57606a', '#b1bac4'],
  direct: ['#57606a', '#b1bac4'],
  zod: ['#9a4a08', '#f2aa6b'],
  'react-spreadsheet-import': ['#b3261e', '#ff8f85'],
  tableschema: ['#1a7240', '#6fd098'],
  sheetjs: ['#7a3ba8', '#cda2f5'],
  exceljs: ['#0b6a74', '#6ed3de'],
});

/** @param {0 | 1} ground */
const colours = (ground) =>
  Object.entries(COLOURS)
    .map(([id, pair]) => `.${id}{--ink:${pair[ground]}}`)
    .join('');

const STYLE = `
svg{--ground:#fff;--text:#1f2328;--soft:#57606a;--grid:#d8dee4;font:12px system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif}
${colours(0)}
.ground{fill:var(--ground)}text{fill:var(--text)}.soft{fill:var(--soft);font-size:11px}.grid{stroke:var(--grid)}
.name{font-weight:600}.head{font-size:17px;font-weight:600}
.line path{fill:none;stroke:var(--ink);stroke-width:1.5}.line circle{fill:var(--ink)}.line text{fill:var(--ink)}
.muster path{stroke-width:3}.muster text{font-weight:600}
.line .lead{stroke-width:.75;stroke-dasharray:2 2}
@media (prefers-color-scheme:dark){svg{--ground:#0d1117;--text:#e6edf3;--soft:#9ea7b3;--grid:#2b323b}${colours(1)}}
`.replaceAll('\n', '');

/** A line for whom only memory was measured has no time. */
const timed = (/** @type {readonly Line[]} */ lines) => lines.filter(({ points }) => points.every(({ ms }) => ms !== null));

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** @param {number} place */
const place = (place) => String(Number(place.toFixed(1)));

/**
 * @param {number} x
 * @param {number} y
 * @param {string} text
 * @param {string} [rest]
 */
const words = (x, y, text, rest = '') => `<text x="${place(x)}" y="${place(y)}"${rest && ` ${rest}`}>${escaped(text)}</text>`;

/**
 * Where a line would be at the right edge if it went on as it ended, but no further up than the panel.
 * @param {readonly (readonly [x: number, y: number])[]} dots
 * @param {number} right
 * @param {number} ceiling
 */
function goneOn(dots, right, ceiling) {
  const [endX, endY] = dots[dots.length - 1] ?? [right, ceiling];
  const [beforeX, beforeY] = dots[dots.length - 2] ?? [-Infinity, endY];
  return Math.max(ceiling, endY + ((endY - beforeY) / (endX - beforeX)) * (right - endX));
}

/**
 * The lines of a panel, each with its label at its end.
 * @param {readonly Line[]} lines
 * @param {(point: Point) => number} valueOf
 * @param {{ x: import('./scale.mjs').Scale, y: import('./scale.mjs').Scale, ceiling: number, lowest: number }} axes
 */
function drawLines(lines, valueOf, { x, y, ceiling, lowest }) {
  const right = x.at(x.most);
  const places = lines.map(({ points }) => points.map((point) => /** @type {const} */ ([x.at(point.rows), y.at(valueOf(point))])));
  const labels = spread(
    places.map((dots) => goneOn(dots, right, ceiling)),
    LABEL,
    lowest,
  );
  return lines.map(({ id, label }, at) => {
    const [dots = [], labelY = 0] = [places[at], labels[at]];
    const lead = `<path class="lead" d="M${dots[dots.length - 1]?.map(place).join(' ')}L${place(right + 10)} ${place(labelY)}"/>`;
    const circles = dots.map(([cx, cy]) => `<circle cx="${place(cx)}" cy="${place(cy)}" r="2.5"/>`).join('');
    const path = `<path d="M${dots.map((dot) => dot.map(place).join(' ')).join('L')}"/>`;
    return `<g class="line ${id}">${lead}${path}${circles}${words(right + 13, labelY + 4, label)}</g>`;
  });
}

/**
 * @param {{ title: string, lines: readonly Line[], valueOf: (point: Point) => number, range: [number, number], tell: (value: number) => string }} shown
 * @param {readonly number[]} rows
 * @param {[left: number, top: number]} corner
 */
function panel({ title, lines, valueOf, range, tell }, rows, [left, top]) {
  const [from, right, ceiling, bottom] = [left + LEFT, left + LEFT + PLOT, top + TITLE, top + TITLE + HEIGHT];
  const x = logScale([Math.min(...rows), Math.max(...rows)], [from, right]);
  const y = logScale(range, [bottom, ceiling]);
  const atLeft = 'class="soft" text-anchor="end"';
  return [
    words(left + 12, top + 16, title, 'class="name"'),
    ...y.decades.flatMap((value) => [
      `<path class="grid" d="M${from} ${place(y.at(value))}H${right}"/>`,
      words(from - 8, y.at(value) + 4, tell(value), atLeft),
    ]),
    ...rows.flatMap((value) => [
      `<path class="grid" d="M${place(x.at(value))} ${ceiling}V${bottom}"/>`,
      words(x.at(value), bottom + 16, count(value), 'class="soft" text-anchor="middle"'),
    ]),
    words(from - 24, bottom + 16, 'rows', atLeft),
    ...drawLines(lines, valueOf, { x, y, ceiling, lowest: bottom }).reverse(), // the product is drawn last, above the others
  ];
}

/** @param {readonly Grown[]} jobs */
function told(jobs) {
  const end = (/** @type {Line} */ { label, points }) => {
    const { rows, ms, megabytes } = /** @type {Point} */ (points[points.length - 1]);
    return `${label} ${ms === null ? '' : `${duration(ms)} and `}${size(megabytes)} at ${count(rows)} rows`;
  };
  return jobs.map(({ title, lines }) => `${title}: ${lines.map(end).join('; ')}.`).join(' ');
}

/**
 * @param {readonly Grown[]} jobs
 * @param {string} where what it was measured on
 */
export function picture(jobs, where) {
  const rows = [...new Set(jobs.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map((point) => point.rows))))];
  const height = TOP + jobs.length * PANEL;
  const panels = jobs.flatMap(({ title, lines }, at) => {
    const top = TOP + at * PANEL;
    const withTime = timed(lines);
    const timeOf = (/** @type {Point} */ { ms }) => ms ?? NaN;
    const range = decadesAround(withTime.flatMap(({ points }) => points.map(timeOf)));
    return [
      ...panel({ title: `${title}: time`, lines: withTime, valueOf: timeOf, range, tell: duration }, rows, [0, top]),
      ...panel({ title: `${title}: peak memory`, lines, valueOf: ({ megabytes }) => megabytes, range: MEMORY, tell: size }, rows, [
        COLUMN,
        top,
      ]),
    ];
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc">`,
    '<title id="title">Time and memory against rows</title>',
    `<desc id="desc">${escaped(told(jobs))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${height}" rx="8"/>`,
    words(12, 30, 'Time and memory against rows of a sheet', 'class="head"'),
    words(12, 50, `Both axes are logarithmic; memory is that of the whole process, with the rows in it. ${where}`, 'class="soft"'),
    ...panels,
    '</svg>',
  ].join('\n')}\n`;
}
