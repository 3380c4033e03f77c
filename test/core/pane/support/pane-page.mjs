// @ts-check
/** The page that shows the states of the pane: bundled once, served on this machine. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** Each host has a style sheet of its own; the page switches them with the skin. */
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Muster</title>
<link rel="stylesheet" id="sheets" href="/sheets.css"><link rel="stylesheet" id="excel" href="/excel.css">
</head><body><div id="pane"></div><script src="/page.js"></script></body></html>`;

/** @type {ReturnType<typeof bundle> | null} One for all files that share a process. */
let bundled = null;

/** @returns {Promise<import('./pane-page.mjs').PanePage>} */
export async function servePanePage() {
  const files = await (bundled ??= bundle());
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '/');
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': file?.type ?? 'text/plain' }).end(file?.text);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(null)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () => new Promise((done) => server.close(() => done(undefined))),
  };
}

async function bundle() {
  const built = await build({
    entryPoints: {
      page: `${HERE}page.ts`,
      sheets: `${HERE}../../../../core/pane/pane.css`,
      excel: `${HERE}../../../../excel-addin/taskpane/taskpane.css`,
    },
    absWorkingDir: HERE,
    outdir: '/',
    bundle: true,
    format: 'iife',
    charset: 'ascii',
    write: false,
  });
  const files = new Map([['/', { type: 'text/html', text: HTML }]]);
  for (const { path, text } of built.outputFiles) files.set(path, { type: path.endsWith('.css') ? 'text/css' : 'text/javascript', text });
  return files;
}
