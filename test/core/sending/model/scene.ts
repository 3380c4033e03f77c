/** Small words for tests of one send: who is in it, what left, what came of it. */
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import type { Receipt } from '../../../../core/sending/index.js';
import { plannedRow } from './model-api.js';
import type { Person, ServerKind } from './people.js';
import { World, type Fault } from './world.js';

const UNIQUE: ServerKind = { unique: true, lagMs: 0 };

export const ANN = plannedRow('ann@x.org');
export const BOB = plannedRow('bob@x.org', 'ann@x.org');
export const CID = plannedRow('cid@x.org', 'bob@x.org');
export const DAN = plannedRow('dan@x.org');

export const people = (count: number): PlannedRow[] => Array.from({ length: count }, (_, index) => plannedRow(`p${index}@x.org`));

/** A world in which these faults happen at these steps. */
export const world = (faults: readonly (readonly [number, Fault])[] = [], kind = UNIQUE): World => new World(kind, new Map(faults));

/** Who, what became of them, and the code where there is one. */
export const outcomes = (receipt: Receipt): string[] =>
  receipt.rows.map((row) => [row.key.split('@')[0], row.outcome, row.code].filter(Boolean).join(' '));

export const posted = (of: World): string[] => of.server.posts.map((post) => post.key.split('@')[0] ?? '');

export const person = (key: string, name = `Name of ${key}`, at = 0): Person => ({
  uid: key,
  key,
  id: null,
  name,
  home: '',
  leader: null,
  active: true,
  at,
});
