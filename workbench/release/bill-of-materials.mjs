// @ts-check
/** What of others ships, with versions, hashes and licences: CycloneDX 1.6. Without a time or a random number, so that it is the same for the same lock. */
import { IN_BOTH_PANES, IN_EXCEL_PANE, nameAt, neededBy, reachedFrom } from './packages.mjs';

/**
 * @param {import('./project.mjs').Project} project
 * @returns {string} as JSON
 */
export function billOfMaterials({ manifest, lock }) {
  const { name, version, description, license } = manifest;
  const direct = [...new Set([...Object.keys(manifest.dependencies), ...IN_BOTH_PANES, ...IN_EXCEL_PANE])].sort();
  const paths = reachedFrom(lock.packages, direct);
  const refs = new Map(paths.map((path) => [nameAt(path), purl(nameAt(path), lock.packages[path]?.version ?? '')]));
  const self = purl(name, version);
  const dependsOn = (/** @type {readonly string[]} */ names) => names.flatMap((each) => refs.get(each) ?? []);
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': self, name, version, description, licenses: [{ license: { id: license } }], purl: self },
    },
    components: paths.map((path) => component(nameAt(path), lock.packages[path])),
    dependencies: [
      { ref: self, dependsOn: dependsOn(direct) },
      ...paths.map((path) => ({ ref: refs.get(nameAt(path)), dependsOn: dependsOn(neededBy(lock.packages[path] ?? { version: '' })) })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** @param {string} name @param {string} version */
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** @param {string} name @param {import('./project.mjs').Locked | undefined} locked */
function component(name, locked) {
  if (!locked?.integrity?.startsWith('sha512-') || !locked.license) throw new Error(`The lock says no SHA-512 or no licence of ${name}.`);
  const [scope, rest] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': purl(name, locked.version),
    ...(scope !== undefined && { group: scope }),
    name: rest,
    version: locked.version,
    hashes: [{ alg: 'SHA-512', content: Buffer.from(locked.integrity.slice('sha512-'.length), 'base64').toString('hex') }],
    licenses: [{ license: { id: locked.license } }],
    purl: purl(name, locked.version),
  };
}
