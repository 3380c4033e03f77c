/** Sign-in with Microsoft Entra ID: the pane brings an access token for this relay; nothing in it is believed before its signature. */
import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Caller, Role } from '../caller.js';
import { SignInUnavailableError, type Authenticate } from './authenticate.js';
import { ADMIN_ROLE, LOGIN_HOST, SCOPE, SEND_ROLE } from './entra-names.js';

export interface EntraOptions {
  /** Application (client) ID of the registration of pane and relay. */
  readonly clientId: string;
  /** Directory (tenant) IDs whose people may come in; never one of the names that mean several. */
  readonly tenants: readonly string[];
  /** Whether somebody of the tenant without an app role may send. */
  readonly everyoneMaySend: boolean;
  /** The keys that a tenant's tokens are signed with. */
  readonly keys: (tenant: string) => JWTVerifyGetKey;
  readonly now: () => number;
}

const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/u;
const MAX_TOKEN_LENGTH = 12_000; // one with all its claims is a quarter of that
const CLOCK_TOLERANCE_S = 60;
const MAX_NAME_LENGTH = 100;

const KEYS_KEPT_MS = 60 * 60_000; // Microsoft publishes a new key days before it signs with it
const KEYS_PAUSE_MS = 30_000; // unknown key ids are free to invent: they must not make us ask again and again
const KEYS_TIMEOUT_MS = 5000;

/** Signs in by access token. A caller without any role may do nothing, and is told so. */
export function byEntra(options: EntraOptions): Authenticate {
  const keys = new Map(options.tenants.map((tenant) => [tenant, options.keys(tenant)]));
  return async (request) => {
    const [, token = ''] = BEARER.exec(request.headers.get('authorization') ?? '') ?? [];
    if (token === '' || token.length > MAX_TOKEN_LENGTH) return null;
    try {
      // Read before it is verified, and used for one thing only: to choose among the tenants that we know.
      const tenant = decodeJwt(token).tid;
      const key = typeof tenant === 'string' ? keys.get(tenant) : undefined;
      if (typeof tenant !== 'string' || !key) return null;
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['RS256'],
        issuer: `${LOGIN_HOST}/${tenant}/v2.0`,
        audience: [options.clientId, `api://${options.clientId}`],
        requiredClaims: ['exp', 'nbf', 'iat', 'tid', 'oid', 'scp'],
        clockTolerance: CLOCK_TOLERANCE_S,
        currentDate: new Date(options.now()),
      });
      return callerOf(payload, tenant, options);
    } catch (error) {
      if (isForgery(error)) return null;
      throw new SignInUnavailableError('The keys of the sign-in service cannot be read.', { cause: error });
    }
  };
}

/** Keys as Microsoft publishes them for one tenant, kept for an hour. */
export function publishedKeys(tenant: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(`${LOGIN_HOST}/${tenant}/discovery/v2.0/keys`), {
    cacheMaxAge: KEYS_KEPT_MS,
    cooldownDuration: KEYS_PAUSE_MS,
    timeoutDuration: KEYS_TIMEOUT_MS,
  });
}

function callerOf(claims: JWTPayload, tenant: string, { clientId, everyoneMaySend }: EntraOptions): Caller | null {
  const { oid, scp, azp, ver } = claims;
  if (typeof oid !== 'string' || oid === '' || typeof scp !== 'string' || ver !== '2.0') return null;
  // A token that another application got for this relay acts for the person without our pane.
  if (azp !== clientId || !scp.split(' ').includes(SCOPE)) return null;
  return { account: tenant, user: oid, name: nameOf(claims), roles: rolesOf(claims, everyoneMaySend) };
}

function rolesOf({ roles }: JWTPayload, everyoneMaySend: boolean): Role[] {
  const held: readonly unknown[] = Array.isArray(roles) ? roles : [];
  if (held.includes(ADMIN_ROLE)) return ['send', 'admin'];
  return everyoneMaySend || held.includes(SEND_ROLE) ? ['send'] : [];
}

function nameOf({ name, preferred_username: address }: JWTPayload): string {
  const told = [name, address].find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof told === 'string' ? told.replace(/\p{C}/gu, '').trim().slice(0, MAX_NAME_LENGTH) : '';
}

/** Whether the token is to blame; everything else is a fault between us and the keys. */
function isForgery(error: unknown): boolean {
  const { JWTClaimValidationFailed, JWTExpired, JWTInvalid, JWSInvalid, JWSSignatureVerificationFailed } = errors;
  const { JOSEAlgNotAllowed, JOSENotSupported, JWKSNoMatchingKey, JWKSMultipleMatchingKeys } = errors;
  const ofToken = [
    ...[JWTClaimValidationFailed, JWTExpired, JWTInvalid, JWSInvalid, JWSSignatureVerificationFailed],
    ...[JOSEAlgNotAllowed, JOSENotSupported, JWKSNoMatchingKey, JWKSMultipleMatchingKeys],
  ];
  return ofToken.some((kind) => error instanceof kind);
}
