// @ts-check
/**
 * `npm run package [-- --host muster.example.com] [--to FOLDER]`: builds both add-ons and makes a release of them.
 * Without a host the manifest names https://localhost:3000; INSTALL.md in the archive says how to put another one in.
 */
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../excel-addin/build.mjs';
import { buildAddOn } from '../gas/build/build-add-on.mjs';
import { makeRelease } from './release/make-release.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

try {
  const { values } = parseArgs({ options: { host: { type: 'string' }, to: { type: 'string', default: join(ROOT, 'dist') } } });
  const folder = resolve(values.to);
  delete process.env['MUSTER_DEVELOPER']; // what is built for developers is never handed on
  await buildAddOn(process.env, join(ROOT, 'gas/dist'));
  await build();
  const files = await makeRelease({ root: ROOT, folder, ...(values.host !== undefined && { host: values.host }) });
  for (const [name, bytes] of files) console.log(`${String(bytes.length).padStart(9)} B  ${join(relative('.', folder) || '.', name)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
