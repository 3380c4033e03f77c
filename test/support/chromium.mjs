// @ts-check
/** The browser of the tests: a Chromium that comes through npm, unpacked once, with the libraries and the font that it needs. */
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import tar from 'tar-fs';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Quiet and sandbox-free, so that it also runs as root in a container. The package's own list is not used: it holds
 * `--single-process`, under which a second browser context kills the browser.
 */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
];

/**
 * Launch options for Playwright. `CHROMIUM_PATH` names another Chromium or Chrome; without it the packaged one is unpacked on first use.
 * @returns {Promise<{ executablePath: string, env: Record<string, string>, args: string[], headless: true }>}
 */
export async function chromiumForTests() {
  const env = /** @type {Record<string, string>} */ ({ ...process.env });
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    if (!(await exists(given)))
      throw new Error(`CHROMIUM_PATH is ${given}, but there is no such file. Name the executable of a Chromium or Chrome.`);
    return { executablePath: given, env, args: ARGS, headless: true };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The packaged Chromium runs on Linux x64 only and this is ${process.platform} ${process.arch}. ` +
        'Set CHROMIUM_PATH to the executable of a Chromium or Chrome on this machine.',
    );
  }
  const home = await unpacked();
  env['LD_LIBRARY_PATH'] = [join(home, 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  env['FONTCONFIG_FILE'] = join(home, 'fonts.conf');
  return { executablePath: join(home, 'chromium'), env, args: ARGS, headless: true };
}

/** The folder with the unpacked browser; its name carries the version, so an update unpacks anew. */
async function unpacked() {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin');
  const { version } = JSON.parse(await readFile(join(bin, '../package.json'), 'utf8'));
  const home = join(PROJECT, 'node_modules/.cache/chromium', version);
  if (await exists(home)) return home;
  await mkdir(dirname(home), { recursive: true });
  const draft = await mkdtemp(`${home}-`);
  await Promise.all([
    inflate(join(bin, 'chromium.br'), createWriteStream(join(draft, 'chromium'), { mode: 0o755 })),
    inflate(join(bin, 'al2023.tar.br'), tar.extract(draft)), // lib/: NSS and expat, which a bare system lacks
    inflate(join(bin, 'swiftshader.tar.br'), tar.extract(draft)), // WebGL without a graphics card
    inflate(join(bin, 'fonts.tar.br'), tar.extract(join(draft, 'fonts'))),
  ]);
  await writeFile(join(draft, 'fonts.conf'), fontConfig(home));
  // Whole or not at all: where several processes unpack at once, the first rename wins and the others throw their draft away.
  await rename(draft, home).catch(() => rm(draft, { recursive: true, force: true }));
  return home;
}

/**
 * @param {string} file
 * @param {NodeJS.WritableStream} to
 */
function inflate(file, to) {
  return pipeline(createReadStream(file), createBrotliDecompress(), to);
}

/** @param {string} home */
function fontConfig(home) {
  const dirs = `<dir>${home}/fonts</dir><cachedir>${home}/font-cache</cachedir>`;
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${dirs}</fontconfig>\n`;
}

/** @param {string} path */
function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
