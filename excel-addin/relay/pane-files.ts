/** The built pane, read once: only what was there at the start can be served, so no path can lead out of its folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface PaneFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
/** By path, e.g. `/taskpane.html`. */
export type PaneFiles = ReadonlyMap<string, PaneFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** All files of a built add-in that a browser may ask for. */
export function readPaneFiles(dist: string): PaneFiles {
  const files = new Map<string, PaneFile>();
  for (const entry of readdirSync(dist, { withFileTypes: true, recursive: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(dist.length).replaceAll('\\', '/'), { type, bytes: new Uint8Array(readFileSync(path)) });
  }
  return files;
}
