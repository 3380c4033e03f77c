// @ts-check
/** Draws the add-in's icons as PNG files: a tile with three lines of a roster and a tick. Run `node excel-addin/assets/draw-icons.mjs`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

/** Ribbon at 100 %, 200 % and 500 %, and the two of the store listing. */
export const ICON_SIZES = [16, 32, 64, 80];

const TILE = [0x0b, 0x57, 0x4f]; // dark teal: 7.9:1 against the white drawing
const INK = [0xff, 0xff, 0xff];
const SAMPLES = 4; // per pixel and axis; enough for smooth edges at 16 px

/** @typedef {{ x: number, y: number }} Point in a square from 0 to 1 */

/** Distance from a point to the segment a-b. @param {Point} p @param {Point} a @param {Point} b */
function distance(p, a, b) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

const STROKES = [
  { from: { x: 0.2, y: 0.28 }, to: { x: 0.8, y: 0.28 }, width: 0.055 },
  { from: { x: 0.2, y: 0.5 }, to: { x: 0.5, y: 0.5 }, width: 0.055 },
  { from: { x: 0.2, y: 0.72 }, to: { x: 0.42, y: 0.72 }, width: 0.055 },
  { from: { x: 0.52, y: 0.66 }, to: { x: 0.64, y: 0.78 }, width: 0.075 },
  { from: { x: 0.64, y: 0.78 }, to: { x: 0.84, y: 0.5 }, width: 0.075 },
];
const CORNER = 0.18;

/** @param {Point} p */
function insideTile(p) {
  const dx = Math.max(CORNER - p.x, 0, p.x - (1 - CORNER));
  const dy = Math.max(CORNER - p.y, 0, p.y - (1 - CORNER));
  return Math.hypot(dx, dy) <= CORNER;
}

/** One pixel as RGBA, averaged over its samples. @param {number} x @param {number} y @param {number} size */
function pixel(x, y, size) {
  let tile = 0;
  let ink = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const p = { x: (x + ((i % SAMPLES) + 0.5) / SAMPLES) / size, y: (y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size };
    if (!insideTile(p)) continue;
    tile++;
    if (STROKES.some((stroke) => distance(p, stroke.from, stroke.to) <= stroke.width)) ink++;
  }
  const share = tile === 0 ? 0 : ink / tile;
  const colour = TILE.map((value, i) => Math.round(value + ((INK[i] ?? 0) - value) * share));
  return [...colour, Math.round((255 * tile) / (SAMPLES * SAMPLES))];
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The icon of one size as the bytes of a PNG file. @param {number} size */
export function drawIcon(size) {
  const rows = Array.from({ length: size }, (_, y) => [0, ...Array.from({ length: size }, (__, x) => pixel(x, y, size)).flat()]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits a channel, RGBA, deflate, no filter, not interlaced
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const size of ICON_SIZES) writeFileSync(new URL(`icon-${size}.png`, import.meta.url), drawIcon(size));
