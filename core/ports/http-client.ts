/** The wire. Any status is an answer; a broken wire is a value too, so one failure never hides the others of a batch. */

import type { Lease } from './lock.js';

/** The name under which a host keeps a secret. The value never reaches shared code. */
export type SecretName = string;

/** How a host signs a request. Shared code names the secrets, the host fills them in. */
export type RequestAuth =
  | { readonly scheme: 'bearer'; readonly token: SecretName }
  | { readonly scheme: 'basic'; readonly user: SecretName; readonly password: SecretName }
  | {
      readonly scheme: 'hs256-jwt';
      /** Header that carries the key itself, e.g. `x-api-key`. */
      readonly keyHeader: string;
      readonly key: SecretName;
      /** Secret that signs the token of the `Authorization` header. */
      readonly secret: SecretName;
      /** What stands before the token: nothing, or `Bearer `. */
      readonly prefix: '' | 'Bearer ';
    }
  /** AWS Signature Version 4, in the `Authorization` header. */
  | {
      readonly scheme: 'sigv4';
      readonly accessKeyId: SecretName;
      readonly secretAccessKey: SecretName;
      /** Of temporary credentials; where the host keeps no such secret, the request is signed without one. */
      readonly sessionToken?: SecretName;
      readonly region: string;
      readonly service: string;
    };

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Absolute `https` address; the host refuses an address off its list before anything leaves. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly auth?: RequestAuth;
  readonly timeoutMs: number;
}

/** An answer with its status, whatever that is. Header names are lower-case. */
export interface HttpResponse {
  readonly kind: 'response';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * No answer. `not-sent`: nothing left the host for certain (no connection, time up, lease lost). `timeout` and `network`: the
 * request may have arrived. `detail` is for the log and holds no secret and no body.
 */
export interface HttpFailure {
  readonly kind: 'failure';
  readonly reason: 'not-allowed' | 'secret-missing' | 'not-sent' | 'timeout' | 'network';
  readonly detail: string;
  /** With `not-sent`: after which time the host takes requests again, where it says so. */
  readonly retryAfterMs?: number;
}

export type HttpResult = HttpResponse | HttpFailure;

export interface HttpClient {
  /**
   * One result per request, in their order. Never rejects for what a server or the wire does. With a `guard` the host looks at its own
   * record of that lease as late as it can: unless the name is held at that moment by this owner under this fence, nothing leaves and
   * every result is `not-sent`. So a sender that slept, and was overtaken meanwhile, changes nothing when it wakes.
   */
  send(requests: readonly HttpRequest[], guard?: Lease): Promise<HttpResult[]>;
}
