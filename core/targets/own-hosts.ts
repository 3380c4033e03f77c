/** Hosts that a company names as its own where the add-on runs, for targets of which every company has another service. */
import type { Target } from '../target.js';

/** By target; they stand in the place of those that the target was built with. */
export type OwnHosts = Readonly<Record<string, readonly string[]>>;

/** The targets with these hosts. The pane only helps to enter an address: whoever sends judges it by a list of its own. */
export function withOwnHosts(targets: readonly Target[], own: OwnHosts): Target[] {
  const hosts = new Map(Object.entries(own));
  return targets.map((target) => ({ ...target, allowedHosts: hosts.get(target.id) ?? target.allowedHosts }));
}

/** Hosts as somebody else told of them: whatever is not a list of texts is left out. */
export function readOwnHosts(told: unknown): OwnHosts {
  if (typeof told !== 'object' || told === null) return {};
  return Object.fromEntries(
    Object.entries(told).filter(
      (each): each is [string, string[]] => Array.isArray(each[1]) && each[1].every((host) => typeof host === 'string'),
    ),
  );
}
