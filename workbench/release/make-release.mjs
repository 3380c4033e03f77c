// @ts-check
/** A release: an archive for each host, the manifest for Excel, the bill of materials, and the sums of all of them. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEVELOPMENT_HOST, stampHost } from '../../excel-addin/bundling/stamp-host.mjs';
import { billOfMaterials } from './bill-of-materials.mjs';
import { excelFiles } from './excel-files.mjs';
import { readProject } from './project.mjs';
import { sheetsFiles } from './sheets-files.mjs';
import { zipFiles } from './zip-files.mjs';

/**
 * Writes the release of what is built into a folder, and returns its files. The same commit gives the same bytes, whenever and wherever.
 * Nothing else in the folder is touched: it may be anybody's.
 * @param {{ root: string, folder: string, host?: string }} options the host as a name or an address
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function makeRelease({ root, folder, host = DEVELOPMENT_HOST }) {
  const project = readProject(root);
  const { version } = project.manifest;
  const address = host.includes('://') ? host : `https://${host}`;
  const manifest = stampHost(readFileSync(join(root, 'manifest.xml'), 'utf8'), address);
  const sheets = `muster-sheets-${version}`;
  const excel = `muster-excel-${version}`;
  /** @type {Map<string, Uint8Array>} */
  const files = new Map([
    [`${sheets}.zip`, await zipFiles(sheets, sheetsFiles(project))],
    [`${excel}.zip`, await zipFiles(excel, excelFiles(project, manifest, new URL(address).origin))],
    ['manifest.xml', Buffer.from(manifest)],
    [`muster-${version}.cdx.json`, Buffer.from(billOfMaterials(project))],
  ]);
  files.set('SHA256SUMS', Buffer.from(sums(files)));
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  return files;
}

/**
 * As `sha256sum --check` reads it.
 * @param {ReadonlyMap<string, Uint8Array>} files
 */
function sums(files) {
  const lines = [...files].map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  return lines.join('');
}
