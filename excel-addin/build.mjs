// @ts-check
/**
 * Builds excel-addin/dist: the task pane, the relay, and the manifest for a host.
 * `node excel-addin/build.mjs [--host https://muster.example.com]`; MUSTER_DEVELOPER=1 or `--developer` puts the self-test in, and what is built so is never handed on.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ICON_SIZES } from './assets/draw-icons.mjs';
import { bundlePane, bundleRelay } from './bundling/bundle-pane.mjs';
import { DEVELOPMENT_HOST, stampHost } from './bundling/stamp-host.mjs';
import { writeDist } from './bundling/write-dist.mjs';
import { builtAddIn, checkManifest } from './validate.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** gzip bytes before the pane can show anything, office.js apart: about a second on a slow line. */
export const FIRST_LOAD_BUDGET = 51_200;
/** gzip bytes of everything: the checks load while Office makes itself ready. */
export const WHOLE_BUDGET = 330_000;
/** gzip bytes of the second thread, which only panes load that check large sheets. */
export const CHECKING_BUDGET = 80_000;
/** gzip bytes of Microsoft's sign-in library, which only panes load whose relay asks for a work account. */
export const SIGN_IN_BUDGET = 85_000;

/** gzip bytes of the pages of the documentation, each of which comes when somebody asks for a section of it. */
export const HELP_BUDGET = 20_000;

/** gzip bytes of the words of one language; a pane in English loads none. */
export const LANGUAGE_BUDGET = 32_000;

/**
 * Builds the add-in and returns gzip sizes: of what the pane loads first, of all it loads in English, and of what signing in and each other language add.
 * Throws when one is over its budget, or when the manifest names something that the built pane does not have.
 * @param {{ host?: string, developer?: boolean }} [options]
 * @returns {Promise<{ firstLoad: number, whole: number, signingIn: number, languages: Map<string, number>, sizes: Map<string, number> }>}
 */
export async function build({ host = DEVELOPMENT_HOST, developer = false } = {}) {
  const dist = join(ROOT, 'excel-addin/dist');
  const manifest = stampHost(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), host);
  const { files, first, worker, signIn, help, languages: words } = await bundlePane(ROOT, { developer });
  const loaded = [...files].filter(([path]) => path !== 'support.html');
  const sizes = new Map(loaded.map(([path, bytes]) => [path, gzipSync(bytes, { level: 9 }).length]));
  const sum = (/** @type {Iterable<string>} */ paths) => [...paths].reduce((total, path) => total + (sizes.get(path) ?? 0), 0);
  const [firstLoad, checking, signingIn, helping] = [sum(first), sum(worker), sum(signIn), sum(help)];
  const languages = new Map([...words].map(([tag, paths]) => [tag, sum(paths)]));
  const whole = sum(sizes.keys()) - checking - signingIn - helping - sum([...words.values()].flat());
  for (const size of ICON_SIZES) files.set(`assets/icon-${size}.png`, readFileSync(join(ROOT, `excel-addin/assets/icon-${size}.png`)));
  files.set('relay.mjs', await bundleRelay(ROOT));
  files.set('manifest.xml', Buffer.from(manifest));
  writeDist(dist, files);

  const faults = checkManifest(manifest, builtAddIn(dist));
  if (!developer && firstLoad > FIRST_LOAD_BUDGET)
    faults.push(`The pane loads ${firstLoad} bytes first; its budget is ${FIRST_LOAD_BUDGET}.`);
  if (!developer && whole > WHOLE_BUDGET) faults.push(`The pane loads ${whole} bytes in all; its budget is ${WHOLE_BUDGET}.`);
  if (signIn.length !== 1 || signingIn > SIGN_IN_BUDGET)
    faults.push(`Signing in loads ${signingIn} bytes in ${signIn.length} scripts; its budget is ${SIGN_IN_BUDGET} in one.`);
  if (checking > CHECKING_BUDGET) faults.push(`The second thread loads ${checking} bytes; its budget is ${CHECKING_BUDGET}.`);
  if (helping > HELP_BUDGET) faults.push(`The pages of the documentation take ${helping} bytes; their budget is ${HELP_BUDGET}.`);
  for (const [tag, size] of languages)
    if (size > LANGUAGE_BUDGET) faults.push(`The words of ${tag} take ${size} bytes; the budget of a language is ${LANGUAGE_BUDGET}.`);
  if (faults.length) throw new Error(`The Excel add-in is not fit to ship.\n  ${faults.join('\n  ')}`);
  return { firstLoad, whole, signingIn, languages, sizes };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { host: { type: 'string' }, developer: { type: 'boolean' } } });
  try {
    const { firstLoad, whole, signingIn, languages, sizes } = await build({
      ...values,
      developer: values.developer ?? process.env['MUSTER_DEVELOPER'] === '1',
    });
    for (const [path, size] of sizes) console.log(`${String(size).padStart(7)} B gzip  ${path}`);
    console.log(`${String(firstLoad).padStart(7)} B gzip  first load, of ${FIRST_LOAD_BUDGET}`);
    console.log(`${String(whole).padStart(7)} B gzip  all of it, of ${WHOLE_BUDGET}`);
    console.log(`${String(signingIn).padStart(7)} B gzip  signing in with a work account, of ${SIGN_IN_BUDGET}`);
    for (const [tag, size] of languages) console.log(`${String(size).padStart(7)} B gzip  the words of ${tag}, of ${LANGUAGE_BUDGET}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
