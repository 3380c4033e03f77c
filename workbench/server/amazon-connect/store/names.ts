/** The names that users refer to, each with the ID under which the API takes it. They come from the seed and stay. */
import type { Seed } from '../seed.js';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Group extends Named {
  /** From the top to the group itself. */
  readonly path: readonly Named[];
}

export interface Names {
  readonly securityProfiles: readonly Named[];
  readonly routingProfiles: readonly Named[];
  readonly groups: readonly Group[];
  readonly attributes: Seed['attributes'];
}

const PART_LENGTHS = [8, 4, 4, 4, 12] as const; // of a UUID

/** An ID in the form of the vendor's, the same one each time. */
export function idOf(kind: string, number: number): string {
  const digits = (kind + String(number).padStart(8, '0')).padStart(32, '0');
  let at = 0;
  return PART_LENGTHS.map((length) => digits.slice(at, (at += length))).join('-');
}

const numbered = (kind: string, names: readonly string[]): Named[] => names.map((name, at) => ({ id: idOf(kind, at + 1), name }));

/** Reads the names of a seed. */
export function readNames({ securityProfiles, routingProfiles, teams, attributes }: Seed): Names {
  const groups = new Map<string, Group>();
  teams.forEach((team, at) => {
    const parts = team.split('/');
    const parent = groups.get(parts.slice(0, -1).join('/'));
    if (parts.length > 1 && !parent) throw new TypeError(`Seed: the group above “${team}” has to stand before it.`);
    const own = { id: idOf('9', at + 1), name: parts.at(-1) ?? '' };
    groups.set(team, { ...own, path: [...(parent?.path ?? []), own] });
  });
  return {
    securityProfiles: numbered('5', securityProfiles),
    routingProfiles: numbered('7', routingProfiles),
    groups: [...groups.values()],
    attributes,
  };
}

/** The path of a group as a seed writes it. */
export const pathOf = (group: Group): string => group.path.map(({ name }) => name).join('/');
