// @ts-check
/** Brings a folder to hold exactly these files. What is the same already is not touched, so a running relay or test never meets a gap. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * @param {string} folder
 * @param {ReadonlyMap<string, Uint8Array>} files by path below the folder
 */
export function writeDist(folder, files) {
  for (const [path, bytes] of files) {
    const full = join(folder, path);
    if (existsSync(full) && readFileSync(full).equals(bytes)) continue;
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, bytes);
  }
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const full = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(relative(folder, full).replaceAll('\\', '/'))) rmSync(full);
  }
}
