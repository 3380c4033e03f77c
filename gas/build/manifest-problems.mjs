// @ts-check
/** What must hold of appsscript.json: exactly our scopes, the runtime, and only the hosts that the code allows too. */

const SCOPES = ['spreadsheets.currentonly', 'script.external_request', 'script.container.ui', 'userinfo.email'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);
const KEYS = ['dependencies', 'exceptionLogging', 'oauthScopes', 'runtimeVersion', 'timeZone', 'urlFetchWhitelist'];

/**
 * One sentence per problem; an empty list is a good manifest.
 * @param {Record<string, any>} manifest
 * @param {readonly string[]} allowedHosts
 */
export function manifestProblems(manifest, allowedHosts) {
  const problems = [];
  const same = (/** @type {unknown} */ list, /** @type {readonly string[]} */ wanted) =>
    Array.isArray(list) && [...list].sort().join() === [...wanted].sort().join();
  if (!same(Object.keys(manifest), KEYS)) problems.push(`The keys are [${Object.keys(manifest).join()}], expected [${KEYS.join()}].`);
  if (!same(manifest['oauthScopes'], SCOPES)) problems.push(`The scopes are not exactly [${SCOPES.join()}].`);
  if (manifest['runtimeVersion'] !== 'V8') problems.push('The runtime is not V8.');
  if (manifest['exceptionLogging'] !== 'STACKDRIVER') problems.push('Exceptions are not logged.');
  if (Object.keys(manifest['dependencies'] ?? { none: true }).length > 0) problems.push('There are dependencies, libraries or services.');
  const addresses = allowedHosts.map((host) => `https://${host}/`);
  if (!same(manifest['urlFetchWhitelist'], addresses)) problems.push(`The addresses to fetch are not exactly [${addresses.join()}].`);
  return problems;
}
