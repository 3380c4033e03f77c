/** Fills in the credentials that a request names. Pure and synchronous, so that every host can sign where its secrets live. */
import type { HttpRequest, RequestAuth, SecretName } from '../ports/index.js';
import { base64 } from './base64.js';
import { hs256Jwt } from './hs256-jwt.js';
import { sigV4, type SigV4Deps } from './sigv4.js';
import { utf8 } from './utf8.js';

export interface SignDeps extends SigV4Deps {
  /** The secret of this name, or null. */
  readonly secrets: (name: SecretName) => string | null;
}

/** `headers` are all headers to send: those of the request, and the credentials. */
export type SignResult =
  { readonly ok: true; readonly headers: Record<string, string> } | { readonly ok: false; readonly missing: SecretName };

/** Headers of a request with its credentials, or the first secret that is not there. */
export function signRequest(request: HttpRequest, deps: SignDeps): SignResult {
  const headers: Record<string, string> = { ...request.headers };
  if (!request.auth) return { ok: true, headers };
  const missing = secretNames(request.auth).find((name) => usableSecret(name, deps) === null && !mayLack(name, request.auth, deps));
  if (missing !== undefined) return { ok: false, missing };
  if (request.auth.scheme === 'sigv4') removeHeader(headers, 'X-Amz-Security-Token'); // lasting credentials would leave it there
  for (const [name, value] of credentials({ ...request, headers }, request.auth, deps)) {
    removeHeader(headers, name);
    headers[name] = value;
  }
  return { ok: true, headers };
}

/** Names of all secrets that a way of signing uses. */
export function secretNames(auth: RequestAuth): SecretName[] {
  switch (auth.scheme) {
    case 'bearer':
      return [auth.token];
    case 'basic':
      return [auth.user, auth.password];
    case 'hs256-jwt':
      return [auth.key, auth.secret];
    case 'sigv4': {
      const { accessKeyId, secretAccessKey, sessionToken } = auth;
      return [accessKeyId, secretAccessKey, ...(sessionToken === undefined ? [] : [sessionToken])];
    }
  }
}

/** Lasting credentials have no session token. One that is there and cannot be sent is missing all the same. */
function mayLack(name: SecretName, auth: RequestAuth | undefined, { secrets }: SignDeps): boolean {
  return auth?.scheme === 'sigv4' && name === auth.sessionToken && !secrets(name);
}

function credentials(request: HttpRequest, auth: RequestAuth, deps: SignDeps): [name: string, value: string][] {
  const secret = (name: SecretName): string => usableSecret(name, deps) ?? '';
  switch (auth.scheme) {
    case 'bearer':
      return [['Authorization', `Bearer ${secret(auth.token)}`]];
    case 'basic':
      return [['Authorization', `Basic ${base64(utf8(`${secret(auth.user)}:${secret(auth.password)}`))}`]];
    case 'hs256-jwt':
      return [
        [auth.keyHeader, secret(auth.key)],
        ['Authorization', auth.prefix + hs256Jwt(secret(auth.secret), deps.now, deps.hmacSha256)],
      ];
    case 'sigv4': {
      const { accessKeyId, secretAccessKey, sessionToken, region, service } = auth;
      const account = { accessKeyId: secret(accessKeyId), secretAccessKey: secret(secretAccessKey), region, service };
      return sigV4(request, { ...account, sessionToken: sessionToken === undefined ? '' : secret(sessionToken) }, deps);
    }
  }
}

/** An empty secret, or one that could end its header early, counts as not there. */
function usableSecret(name: SecretName, deps: SignDeps): string | null {
  const value = deps.secrets(name);
  return value === null || value === '' || hasControlCharacter(value) ? null : value;
}

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}

/** Whoever made the request cannot bring credentials of their own, in whatever case the header is written. */
function removeHeader(headers: Record<string, string>, name: string): void {
  for (const present of Object.keys(headers)) {
    if (present.toLowerCase() === name.toLowerCase()) Reflect.deleteProperty(headers, present);
  }
}
