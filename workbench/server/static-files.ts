/** Files of a folder by their names, and nothing outside of it. */
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Context } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** A whole file as text; the error says which file and what makes it. */
export async function readBuilt(path: string, madeBy: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`${path} is missing. Run ${madeBy} to make it.`, { cause });
  });
}

/** Sends a file; only the last part of the asked path counts, so that none leads out of the folder. */
export async function sendFile(c: Context, folder: string, path: string): Promise<Response> {
  const name = basename(path);
  try {
    const bytes = await readFile(join(folder, name));
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
  } catch {
    return c.notFound();
  }
}
