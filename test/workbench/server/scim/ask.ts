/** A small client of the SCIM service for its own tests. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { BASE_PATH, ENTERPRISE, openScimServer, USER, type ScimServer } from '../../../../workbench/server/scim/index.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

let server: ScimServer;

/** The service of this test file: opened once, as it was at its start before each test. */
export function useServer(): void {
  beforeAll(async () => {
    server = await openScimServer();
  });
  beforeEach(() => server.reset());
  afterAll(() => server.close());
}

export const theServer = (): ScimServer => server;

const parse = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
};

/** One request with the token. */
export async function ask(method: string, path: string, body?: unknown, extra: Record<string, string> = {}): Promise<Answer> {
  const response = await server.app.request(`${BASE_PATH}${path}`, {
    method,
    headers: { authorization: 'Bearer demo-token', 'content-type': 'application/scim+json', ...extra },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) };
}

export const filtered = (filter: string) => ask('GET', `/Users?filter=${encodeURIComponent(filter)}`);

/** Somebody new; what is given replaces or adds. */
export const newUser = (change: Record<string, unknown> = {}) => ({
  schemas: [USER, ENTERPRISE],
  userName: 'nora.quist@demo.example',
  name: { givenName: 'Nora', familyName: 'Quist' },
  emails: [{ value: 'nora.quist@demo.example', type: 'work', primary: true }],
  active: true,
  ...change,
});

export async function create(change: Record<string, unknown> = {}): Promise<string> {
  const { json } = await ask('POST', '/Users', newUser(change));
  return String(json['id']);
}

export const patch = (id: string, ...operations: readonly object[]) =>
  ask('PATCH', `/Users/${id}`, { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: operations });

export const bulk = (operations: readonly object[], more: object = {}) =>
  ask('POST', '/Bulk', { schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkRequest'], ...more, Operations: operations });

export const post = (bulkId: string, change: Record<string, unknown> = {}) => ({
  method: 'POST',
  path: '/Users',
  bulkId,
  data: newUser({ userName: `${bulkId}@demo.example`, ...change }),
});

export const results = ({ json }: Answer): Record<string, unknown>[] => json['Operations'] as Record<string, unknown>[];
export const statuses = (answer: Answer): unknown[] => results(answer).map((result) => result['status']);
export const names = ({ json }: Answer): unknown[] => (json['Resources'] as Record<string, unknown>[]).map((user) => user['userName']);
