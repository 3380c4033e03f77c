/** Signing requests and judging addresses, for hosts: pure functions over an injected HMAC. */
export { isAllowedRequest, type HostsOfTargets } from './allowed-request.js';
export { isAllowedUrl } from './allowed-url.js';
export { base64url } from './base64.js';
export { CLOCK_OFF_HEADER, isClockOff } from './clock-off.js';
export type { HmacSha256 } from './hs256-jwt.js';
export { secretNames, signRequest } from './sign-request.js';
export type { Sha256 } from './sigv4.js';
export { utf8 } from './utf8.js';
