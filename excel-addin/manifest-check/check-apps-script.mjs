// @ts-check
/** Checks appsscript.json: no scope more than the sidebar needs, the V8 runtime, and an allow-list of addresses that Google accepts. */

const SCOPES = ['spreadsheets.currentonly', 'script.external_request', 'script.container.ui', 'userinfo.email'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);
const KEYS = ['timeZone', 'runtimeVersion', 'exceptionLogging', 'oauthScopes', 'urlFetchWhitelist', 'addOns', 'dependencies'];
/** `https://host/`, with at most one leading `*.`; a path must follow, or Google refuses the deployment. */
const PREFIX = /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\S*$/u;

/** @param {unknown} value @returns {value is string[]} */
const isTexts = (value) => Array.isArray(value) && value.every((each) => typeof each === 'string');

/**
 * All faults of an Apps Script manifest, in plain words.
 * @param {string} text
 * @returns {string[]}
 */
export function checkAppsScript(text) {
  let manifest;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    return [`This is no JSON: ${error instanceof Error ? error.message : String(error)}.`];
  }
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) return ['The manifest must be one JSON object.'];
  const { oauthScopes, urlFetchWhitelist, runtimeVersion } = manifest;
  const scopes = isTexts(oauthScopes) ? oauthScopes : [];
  const prefixes = isTexts(urlFetchWhitelist) ? urlFetchWhitelist : [];
  return [
    ...Object.keys(manifest)
      .filter((key) => !KEYS.includes(key))
      .map((key) => `“${key}” is no key of this manifest.`),
    ...(runtimeVersion === 'V8' ? [] : [`runtimeVersion is “${runtimeVersion}”; it must be V8.`]),
    ...(isTexts(oauthScopes) ? [] : ['oauthScopes must list the scopes; without it Google guesses wider ones.']),
    ...SCOPES.filter((scope) => !scopes.includes(scope)).map((scope) => `The scope ${scope} is missing.`),
    ...scopes.filter((scope) => !SCOPES.includes(scope)).map((scope) => `The scope ${scope} is more than the sidebar needs.`),
    ...scopes.filter((scope, at) => scopes.indexOf(scope) !== at).map((scope) => `The scope ${scope} is listed twice.`),
    ...(isTexts(urlFetchWhitelist) && prefixes.length ? [] : ['urlFetchWhitelist must name the addresses that requests may go to.']),
    ...prefixes
      .filter((each) => !PREFIX.test(each))
      .map((each) => `“${each}” in urlFetchWhitelist is not of the form https://host/ or https://*.domain/.`),
  ];
}
