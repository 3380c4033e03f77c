// @ts-check
/** The archive for Excel: the pane, the relay, the manifest for a host, and what the relay is run from, by Node or in a container. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareName, IN_BOTH_PANES, IN_EXCEL_PANE, noticesOf, reachedFrom } from './packages.mjs';
import { filesBelow, papers } from './project.mjs';

const DIST = 'excel-addin/dist';
const PROGRAM = `${DIST}/relay.mjs`;

/**
 * By path in the archive, where everything stands as in the project, so that one page tells how to go on from either.
 * @param {import('./project.mjs').Project} project
 * @param {string} manifest for the host
 * @param {string} host its address
 * @returns {Map<string, Uint8Array>}
 */
export function excelFiles(project, manifest, host) {
  const { root } = project;
  const built = filesBelow(project, DIST);
  built.delete(`${DIST}/manifest.xml`); // names the host of whoever built last; the one for this host stands at the top
  const relay = relayPackage(project, Buffer.from(built.get(PROGRAM) ?? '').toString());
  return new Map([
    ...built,
    ['manifest.xml', Buffer.from(manifest)],
    ['package.json', json(relay)],
    ['package-lock.json', json(lockOf(project, relay))],
    ['.npmrc', readFileSync(join(root, '.npmrc'))],
    ['Dockerfile', Buffer.from(recipeWithoutBuild(readFileSync(join(root, 'Dockerfile'), 'utf8')))],
    ['THIRD-PARTY-LICENSES.txt', Buffer.from(noticesOf(project, [...IN_BOTH_PANES, ...IN_EXCEL_PANE]))],
    ...papers(project, 'docs/deploy-excel.md', 'workbench/release/install-excel.md', host),
  ]);
}

const json = (/** @type {unknown} */ value) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/**
 * The relay as a package: it needs what its program imports, and nothing of what builds and tests.
 * @param {import('./project.mjs').Project} project
 * @param {string} program
 */
function relayPackage({ manifest }, program) {
  const imported = [...program.matchAll(/(?:\bfrom |\bimport\()"(?!node:|\.)([^"]+)"/gu)].map(([, path = '']) => bareName(path));
  const strangers = imported.filter((name) => !(name in manifest.dependencies));
  if (imported.length === 0 || strangers.length > 0)
    throw new Error(`${PROGRAM} imports ${strangers.join(', ') || 'nothing'}: package.json has to name what it imports as dependencies.`);
  const { name, version, description, license, engines, dependencies } = manifest;
  return {
    name,
    version,
    private: true,
    description,
    license,
    type: 'module',
    engines,
    scripts: { relay: `node ${PROGRAM}` },
    dependencies: Object.fromEntries(Object.entries(dependencies).filter(([each]) => imported.includes(each))),
  };
}

/**
 * The part of the lock that belongs to it: the same versions with the same hashes.
 * @param {import('./project.mjs').Project} project
 * @param {ReturnType<typeof relayPackage>} relay
 */
function lockOf({ lock }, { name, version, license, dependencies, engines }) {
  const paths = reachedFrom(lock.packages, Object.keys(dependencies));
  return {
    name,
    version,
    lockfileVersion: lock.lockfileVersion,
    requires: true,
    packages: {
      '': { name, version, license, dependencies, engines },
      ...Object.fromEntries(paths.map((path) => [path, lock.packages[path]])),
    },
  };
}

/**
 * The last stage of the container's recipe, with what is built already in place of the stages before.
 * @param {string} recipe
 */
function recipeWithoutBuild(recipe) {
  const last = recipe.slice(recipe.lastIndexOf('\nFROM ') + 1);
  const place = 'WORKDIR /app\n';
  if (!last.includes(place)) throw new Error('The last stage of the Dockerfile has no line “WORKDIR /app”.');
  const steps = [
    'COPY package.json package-lock.json .npmrc ./',
    'RUN npm ci --omit=dev && npm cache clean --force',
    `COPY ${DIST} ./${DIST}`,
  ];
  const kept = last.replace(/^COPY --from=.*\n/gmu, '').replace(place, `${place}${steps.join('\n')}\n`);
  return `# The relay of the Excel add-in, with the built pane. Nothing secret is baked in: settings and keys come with the container.\n#   docker build -t muster-relay .\n\n${kept}`;
}
