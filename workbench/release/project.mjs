// @ts-check
/** What a release is made of: the project's own files, its manifest and its lock. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * @typedef {object} Locked a package as the lock names it
 * @property {string} version
 * @property {string} [integrity]
 * @property {string} [license]
 * @property {boolean} [dev]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, { optional?: boolean }>} [peerDependenciesMeta]
 *
 * @typedef {object} Project
 * @property {string} root
 * @property {{ name: string, version: string, description: string, license: string, engines: Record<string, string>, dependencies: Record<string, string> }} manifest
 * @property {{ lockfileVersion: number, packages: Record<string, Locked> }} lock
 */

/**
 * @param {string} root
 * @returns {Project}
 */
export function readProject(root) {
  const json = (/** @type {string} */ name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  return { root, manifest: json('package.json'), lock: json('package-lock.json') };
}

/**
 * All files below a folder of the project, by their path in the project.
 * @param {Project} project
 * @param {string} folder
 * @returns {Map<string, Uint8Array>}
 */
export function filesBelow({ root }, folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}

/**
 * A page of the documentation as it goes into an archive: what it links to stands elsewhere.
 * @param {Project} project
 * @param {string} path
 */
export function pageWithoutLinks({ root }, path) {
  return Buffer.from(readFileSync(join(root, path), 'utf8').replace(/(?<!!)\[([^\]]+)\]\((?!https:)[^)]*\)/gu, '$1'));
}

/**
 * What stands beside the add-on in each archive.
 * @param {Project} project
 * @param {string} guide path of the page that tells how to install it
 * @param {string} install first steps, with `{version}` and `{host}` for those of the release
 * @param {string} [host]
 * @returns {[string, Uint8Array][]}
 */
export function papers(project, guide, install, host = '') {
  const { root, manifest } = project;
  const steps = readFileSync(join(root, install), 'utf8').replaceAll('{version}', manifest.version).replaceAll('{host}', host);
  return [
    ['INSTALL.md', Buffer.from(steps)],
    ['LICENSE', readFileSync(join(root, 'LICENSE'))],
    ['CHANGELOG.md', pageWithoutLinks(project, 'CHANGELOG.md')],
    [guide, pageWithoutLinks(project, guide)],
  ];
}
