/** A small client of the reference server for its own tests: signs with a signer that nobody here wrote, asks without a socket. */
import { AwsV4Signer } from 'aws4fetch';
import {
  type AmazonConnectOptions,
  type AmazonConnectServer,
  createAmazonConnectServer,
  DEMO_SEED,
} from '../../../../workbench/server/amazon-connect/index.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; `undefined` where it is no JSON. */
  readonly json: unknown;
}

/** How a request is bent after it was signed, or how it is signed. */
export interface Bent {
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  readonly sessionToken?: string;
  readonly region?: string;
  readonly service?: string;
  readonly at?: number;
  /** Set, or with null removed, after signing. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Sent in place of the body that was signed. */
  readonly body?: string;
}

export const NOW = Date.UTC(2026, 1, 3, 10, 0, 0);
export const I = DEMO_SEED.instanceId;
const ORIGIN = 'https://connect.us-east-1.amazonaws.com';

const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d{3}/gu, '');

/** A server whose clock stands still at `NOW`, without limits of pace unless they are asked for. */
export const makeServer = (options: AmazonConnectOptions = {}) =>
  createAmazonConnectServer({ now: () => NOW, ...options, switches: { limits: 'off', ...options.switches } });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One signed request to the server. */
export async function ask(server: AmazonConnectServer, method: string, path: string, body?: unknown, bent: Bent = {}): Promise<Answer> {
  const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  const { headers: changes = {}, at = NOW, ...keys } = bent;
  const signer = new AwsV4Signer({
    accessKeyId: DEMO_SEED.keys[0]!.accessKeyId,
    secretAccessKey: DEMO_SEED.keys[0]!.secretAccessKey,
    region: DEMO_SEED.region,
    service: 'connect',
    ...keys,
    url: ORIGIN + path,
    method,
    datetime: stamp(at),
    ...(text === undefined ? {} : { body: text }),
  });
  const signed = await signer.sign();
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) signed.headers.delete(name);
    else signed.headers.set(name, value);
  }
  const sent = bent.body ?? text;
  const response = await server.app.request(ORIGIN + path, {
    method,
    headers: signed.headers,
    ...(sent === undefined ? {} : { body: sent }),
  });
  const answered = await response.text();
  return { status: response.status, headers: response.headers, text: answered, json: parse(answered) };
}

const named = (list: readonly { id: string; name: string }[], name: string) => list.find((each) => each.name === name)!.id;

/** IDs of the demo instance, by name. */
export const idsOf = ({ store }: AmazonConnectServer) => ({
  security: (name: string) => named(store.names.securityProfiles, name),
  routing: (name: string) => named(store.names.routingProfiles, name),
  group: (name: string) => named(store.names.groups, name),
  user: (username: string) => store.users().find((user) => user.username === username)!.id,
});

/** A body that creates somebody; what is given replaces or adds, and `undefined` takes away. */
function newUser(server: AmazonConnectServer, change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    Username: 'nora.quist',
    Password: 'Secret-pass1',
    SecurityProfileIds: [idsOf(server).security('Agent')],
    RoutingProfileId: idsOf(server).routing('Billing'),
    IdentityInfo: { FirstName: 'Nora', LastName: 'Quist', Email: 'nora.quist@demo.example' },
    ...change,
  };
}

export const createNew = (server: AmazonConnectServer, change: Readonly<Record<string, unknown>> = {}) =>
  ask(server, 'PUT', `/users/${I}`, newUser(server, change));

/** Type and status of a refusal under the default switches. */
export const typeOf = ({ headers, status }: Answer): [type: string | null, status: number] => [headers.get('x-amzn-errortype'), status];
