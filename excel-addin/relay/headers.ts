/** Headers of what the relay serves: what the pane's page may load, and how long it may be kept. */

const OFFICE_CDN = 'https://appsforoffice.microsoft.com';
const OFFICE_TELEMETRY = 'https://telemetryservice.firstpartyapps.oaspapps.com'; // a frame that office.js opens by itself

/** No frame-ancestors on purpose: Excel on the web shows the pane inside its own frames, from many origins. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_CDN}`,
  "style-src 'self'",
  "img-src 'self' data:",
  `connect-src 'self' ${OFFICE_CDN}`,
  `frame-src ${OFFICE_TELEMETRY}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export const EVERYWHERE: readonly (readonly [name: string, value: string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['vary', 'Origin'],
];

export const STRICT_TRANSPORT = ['strict-transport-security', 'max-age=31536000'] as const;

const HASHED = /-[A-Z0-9]{8}\.(?:js|css)$/u;

/** Pages are asked for anew each time, hashed files never again, icons once a day. */
export function cacheControl(path: string): string {
  if (path.endsWith('.html')) return 'no-cache';
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=86400';
}
