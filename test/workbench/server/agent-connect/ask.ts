/** A small client of the reference server for its own tests: signs, asks without a socket, reads the answer. */
import { createHmac } from 'node:crypto';
import {
  type AgentConnectOptions,
  type AgentConnectServer,
  createAgentConnectServer,
} from '../../../../workbench/server/agent-connect/index.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; `undefined` where it is no JSON. */
  readonly json: unknown;
}

export const NOW = Date.UTC(2026, 1, 3, 10, 0, 0);

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as the pages describe it; every part can be bent for a test. */
export function token(bent: { readonly secret?: string; readonly payload?: object; readonly header?: object } = {}): string {
  const { secret = 'demo-secret', payload = { iat: NOW / 1000 }, header = { alg: 'HS256', typ: 'JWT' } } = bent;
  const text = `${encode(header)}.${encode(payload)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

export const headers = (extra: Record<string, string> = {}) => ({ 'x-api-key': 'demo-key', authorization: token(), ...extra });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A server whose clock stands still at `NOW`. */
export const makeServer = (options: AgentConnectOptions = {}) => createAgentConnectServer({ now: () => NOW, ...options });

/** One signed request to the server. */
export async function ask(server: AgentConnectServer, method: string, path: string, body?: unknown, extra = headers()): Promise<Answer> {
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await server.app.request(path, { method, headers: { 'content-type': 'application/json', ...extra }, ...sent });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) };
}

/** A body that creates somebody; what is given replaces or adds. */
export const newPerson = (change: Record<string, unknown> = {}) => ({
  email: 'nora.quist@demo.example',
  custom_employee_id: '0200',
  first_name: 'Nora',
  last_name: 'Quist',
  role: 'Agent',
  team_leader_email: 'priya.nair@demo.example',
  channels: ['chat'],
  ...change,
});
