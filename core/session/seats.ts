/** Free seats of a target against the people of a plan: how many fit, and the way on where they do not all. */
import { spoken } from '../issues/messages/spoken.js';
import type { Plan } from '../plan/plan.js';
import type { ProvisioningApi } from '../sending/api.js';
import type { ReadingHost } from './paced-reading.js';
import { readUntilTold } from './read-page.js';
import type { SeatsView } from './state.js';

/** How many seats are free; null where the target sets no limit, cannot tell, or did not answer: then nothing is claimed. */
export async function freeSeats(
  host: ReadingHost,
  { seats }: Pick<ProvisioningApi, 'seats'>,
  isCancelled: () => boolean,
): Promise<number | null> {
  if (!seats) return null;
  const told = await readUntilTold(host, seats.request(), (response) => seats.read(response), isCancelled);
  return 'problem' in told ? null : told.free;
}

/** Null where everybody fits. Who fits is who comes first in the plan, so that nobody loses the leader that they wait for. */
export function seatsView({ changes }: Pick<Plan, 'changes'>, free: number | null): SeatsView | null {
  const creates = changes.filter(({ op }) => op === 'create');
  if (free === null || creates.length <= free) return null;
  const rows = creates.slice(Math.max(0, free)).map(({ sheetRow }) => sheetRow);
  const { seats, leaveOutOthers } = spoken().preview;
  const fix = { label: leaveOutOthers(rows.length), cells: [], decision: { kind: 'leave-out', rows } } as const;
  return { free, needed: creates.length, message: seats(free, creates.length), fix };
}
