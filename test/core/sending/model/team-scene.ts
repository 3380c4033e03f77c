/** Small words for tests of updates: rows of the team, what others do to it, what became of it. */
import type { ProvisioningApi, UpdateApi } from '../../../../core/sending/index.js';
import { modelApi, updateRow } from './model-api.js';
import type { Person, PersonField } from './people.js';
import { BOB, CID, DAN } from './team.js';
import type { World } from './world.js';

export const RENAME = updateRow(BOB, { name: 'Bob' });
export const MOVE = updateRow(DAN, { email: 'dan2@x.org' });
export const BOTH_KEYS = updateRow(CID, { email: 'cid2@x.org', employeeId: '33' });

export const updates = modelApi.updates as UpdateApi;

/** The model's API with another answer to something. */
export const apiWith = (part: Partial<UpdateApi>): ProvisioningApi => ({ ...modelApi, updates: { ...updates, ...part } });

/** A person as they are at the target now. */
export const now = (world: World, { uid }: Person): Person | undefined => world.server.people.find((person) => person.uid === uid);

/** Somebody else changes a person. */
export function edit(world: World, { uid }: Person, field: PersonField, value: string): void {
  world.server.edit(uid, field, value, world.clock.now());
}

/** Somebody else deletes a person. */
export function takeOut(world: World, { uid }: Person): void {
  const at = world.server.people.findIndex((person) => person.uid === uid);
  if (at >= 0) world.server.people.splice(at, 1);
}

/** What the journal says of rows, in order. */
export const states = (world: World): string[] => world.journal.lines.filter(({ kind }) => kind === 'row').map(({ state }) => state);
