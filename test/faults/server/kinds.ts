/** The servers that every scenario is run against. */
import type { ServerKind } from './people.js';

const LAG_MS = 10_000;
const PLAIN: ServerKind = { unique: true, lagMs: 0, honoursKeys: false };

export const SERVERS = {
  unique: PLAIN,
  loose: { ...PLAIN, unique: false },
  'unique-lag': { ...PLAIN, lagMs: LAG_MS },
  'loose-lag': { ...PLAIN, unique: false, lagMs: LAG_MS },
  keys: { ...PLAIN, unique: false, honoursKeys: true },
} as const satisfies Readonly<Record<string, ServerKind>>;

export type ServerName = keyof typeof SERVERS;
export const SERVER_NAMES = Object.keys(SERVERS) as readonly ServerName[];
