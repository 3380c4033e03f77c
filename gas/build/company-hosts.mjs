// @ts-check
/** Hosts of the company's own SCIM service: every company has others, so whoever builds the add-on names them in MUSTER_SCIM2_HOSTS. */

const NAME = 'MUSTER_SCIM2_HOSTS';

/**
 * What the sources are built with: the names that were given, a line each, or nothing.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Readonly<Record<string, string>>}
 */
export function companyHosts(env) {
  const names = (env[NAME] ?? '').split(/[\s,]+/u).filter((name) => name !== '');
  return { [NAME]: names.length === 0 ? 'undefined' : JSON.stringify(names.join('\n')) };
}

/**
 * The manifest with the addresses of these hosts. Without names of a company it stays as it is, to the letter.
 * @param {string} manifest
 * @param {readonly string[]} hosts
 * @param {Readonly<Record<string, string>>} define
 */
export function withAddresses(manifest, hosts, define) {
  if (define[NAME] === 'undefined') return manifest;
  return `${JSON.stringify({ ...JSON.parse(manifest), urlFetchWhitelist: hosts.map((host) => `https://${host}/`) }, null, 2)}\n`;
}
