// @ts-check
/** `npm run validate`: checks manifest.xml against the built task pane, and appsscript.json. No network. Exit 1 when anything is wrong. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkAppsScript } from './manifest-check/check-apps-script.mjs';
import { checkManifest } from './manifest-check/check-manifest.mjs';
import { pngSize } from './manifest-check/png-size.mjs';
import { registeredFunctions } from './manifest-check/registered-functions.mjs';

export { checkAppsScript, checkManifest, pngSize, registeredFunctions };

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'excel-addin/dist');

/**
 * What a manifest is checked against: the icons and scripts of a built add-in.
 * @param {string} dist
 * @returns {import('./manifest-check/check-manifest.mjs').ManifestContext}
 */
export function builtAddIn(dist) {
  const assets = join(dist, 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  return {
    functions: new Set(scripts.flatMap((name) => [...registeredFunctions(readFileSync(join(assets, name), 'utf8'))])),
    iconSize: (path) => {
      const file = join(dist, ...path.split('/').filter((part) => part && part !== '..'));
      return existsSync(file) ? pngSize(readFileSync(file)) : null;
    },
  };
}

/** Faults by file; an empty list is a sound file. @returns {Map<string, string[]>} */
export function validate() {
  /** @type {Map<string, string[]>} */
  const faults = new Map();
  /** @param {string} name @param {(text: string) => string[]} check */
  const judge = (name, check) =>
    faults.set(name, existsSync(join(ROOT, name)) ? check(readFileSync(join(ROOT, name), 'utf8')) : ['The file is missing.']);
  judge('manifest.xml', (text) =>
    existsSync(DIST) ? checkManifest(text, builtAddIn(DIST)) : ['There is no built task pane to check against; run `npm run build` first.'],
  );
  judge('appsscript.json', checkAppsScript);
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, list] of validate()) {
    console.log(list.length ? `${name}: ${list.length} ${list.length === 1 ? 'fault' : 'faults'}` : `${name}: sound`);
    for (const fault of list) console.log(`  ${fault}`);
    if (list.length) process.exitCode = 1;
  }
}
