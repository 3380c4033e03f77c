// @ts-check
/** Puts the address of a deployment into the manifest, in place of the one for development. */

export const DEVELOPMENT_HOST = 'https://localhost:3000';

/**
 * The manifest for another host; throws when that is no https origin.
 * @param {string} manifest
 * @param {string} host e.g. `https://muster.example.com`
 */
export function stampHost(manifest, host) {
  const origin = URL.canParse(host) ? new URL(host).origin : '';
  if (!origin.startsWith('https://') || origin !== host.replace(/\/$/u, ''))
    throw new TypeError(`Expected --host to be an https origin such as https://muster.example.com, got “${host}”`);
  return manifest.replaceAll(DEVELOPMENT_HOST, origin);
}
