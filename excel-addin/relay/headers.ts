/** Headers of what the relay serves: what the pane's page may load, and how long it may be kept. */
import type { SignIn } from './caller.js';
import { LOGIN_HOST } from './sign-in/entra-names.js';

const OFFICE_CDN = 'https://appsforoffice.microsoft.com';
const OFFICE_TELEMETRY = 'https://telemetryservice.firstpartyapps.oaspapps.com'; // a frame that office.js opens by itself

/**
 * What the pane's page may do. No frame-ancestors on purpose: Excel on the web shows the pane inside its own frames, from many origins.
 * Office signs people in by itself; only what the sign-in library asks about a tenant may go to Microsoft.
 */
export function contentSecurityPolicy(signIn: SignIn): string {
  const login = signIn.kind === 'entra' ? ` ${LOGIN_HOST}` : '';
  return [
    "default-src 'none'",
    `script-src 'self' ${OFFICE_CDN}`,
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${OFFICE_CDN}${login}`,
    `frame-src ${OFFICE_TELEMETRY}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** For answers that are no page: should one ever be shown as one, it can do nothing. */
export const INERT_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export const EVERYWHERE: readonly (readonly [name: string, value: string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['vary', 'Origin'],
];

/** Names a request, so that whoever has a problem and whoever reads the log speak of the same one. */
export const REQUEST_ID = 'x-request-id';

export const STRICT_TRANSPORT = ['strict-transport-security', 'max-age=31536000'] as const;

const HASHED = /-[A-Z0-9]{8}\.(?:js|css)$/u;

/** Pages are asked for anew each time, hashed files never again, icons once a day. */
export function cacheControl(path: string): string {
  if (path.endsWith('.html')) return 'no-cache';
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=86400';
}
