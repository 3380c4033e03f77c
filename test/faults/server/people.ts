/** The people of a simulated target: what is true, what a lagging reader sees, and the history of how it came to be. */
import type { FieldValue } from '../../../core/fields/field.js';

/** How a target behaves that nobody can see from outside. */
export interface ServerKind {
  readonly unique: boolean;
  /** A reader sees nothing younger than this. */
  readonly lagMs: number;
  /** A request with a key that was seen before gets the first answer again, and does nothing. */
  readonly honoursKeys: boolean;
  /** Who is deactivated is gone: nobody finds them, and their keys are free. */
  readonly deletes?: boolean;
}

/** By field key of the roster; a leader by `uid`. */
export type Values = Readonly<Record<string, FieldValue>>;

export interface Person {
  /** Who it is, whatever becomes of the keys; no request knows it. */
  readonly uid: string;
  readonly values: Values;
  readonly active: boolean;
  /** Since when this is true, and what was true before. */
  readonly at: number;
  readonly was: Person | null;
}

/** One thing that happened to one person. */
export interface Deed {
  readonly uid: string;
  readonly at: number;
  /** When the request left that did it. */
  readonly sentAt: number;
  readonly by: 'client' | 'somebody';
  readonly op: 'create' | 'update' | 'activate' | 'deactivate';
  /** What was asked for, and how the person was before. */
  readonly wanted: Values;
  readonly before: Person | null;
}

export type Refusal = 'taken' | 'no-leader' | 'no-role' | 'unknown';
export type Written = { readonly person: Person } | { readonly refused: Refusal };

/** A role that the target does not know. */
export const NO_ROLE = 'Wizard';
export const LEADER = 'teamLeader';

export class People {
  readonly kind: ServerKind;
  all: Person[] = [];
  readonly deeds: Deed[] = [];
  private created = 0;

  constructor(kind: ServerKind, start: readonly Person[]) {
    this.kind = kind;
    this.all = [...start];
  }

  find(key: string): Person | undefined {
    return this.all.find((person) => this.isThere(person) && (person.uid === key || isKnownBy(person, key)));
  }

  byUid(uid: FieldValue | undefined): Person | undefined {
    return this.all.find((person) => person.uid === uid);
  }

  /** Everybody as somebody sees them who reads what was true `staleMs` ago, or longer where the target lags. */
  visible(now: number, staleMs = 0): Person[] {
    const time = now - Math.max(this.kind.lagMs, staleMs);
    return this.all.flatMap((person) => seenAt(person, time) ?? []).filter((person) => this.isThere(person));
  }

  create(wanted: Values, sentAt: number, at: number): Written {
    const person: Person = { uid: `new-${String((this.created += 1))}`, values: wanted, active: true, at, was: null };
    const refused = this.refusalOf(person, null);
    if (refused) return { refused };
    this.all.push(person);
    this.deeds.push({ uid: person.uid, at, sentAt, by: 'client', op: 'create', wanted, before: null });
    return { person };
  }

  change(key: string, wanted: Values, sentAt: number, at: number): Written {
    const before = this.find(key);
    if (!before) return { refused: 'unknown' };
    const next: Person = { ...before, values: { ...before.values, ...wanted }, at, was: before };
    const refused = this.refusalOf(next, before);
    if (refused) return { refused };
    return this.put(before, next, { sentAt, by: 'client', op: 'update', wanted });
  }

  setActive(key: string, active: boolean, sentAt: number, at: number): Written {
    const before = this.find(key);
    if (!before) return { refused: 'unknown' };
    return this.put(
      before,
      { ...before, active, at, was: before },
      { sentAt, by: 'client', op: active ? 'activate' : 'deactivate', wanted: {} },
    );
  }

  /** What somebody else does by hand. */
  edit(uid: string, wanted: Values, at: number): void {
    const before = this.byUid(uid);
    if (!before || !this.isThere(before)) return;
    const next: Person = { ...before, values: { ...before.values, ...wanted }, at, was: before };
    if (this.refusalOf(next, before) === null) this.put(before, next, { sentAt: at, by: 'somebody', op: 'update', wanted });
  }

  private put(before: Person, next: Person, deed: Pick<Deed, 'sentAt' | 'by' | 'op' | 'wanted'>): Written {
    this.all[this.all.indexOf(before)] = next;
    this.deeds.push({ uid: before.uid, at: next.at, before, ...deed });
    return { person: next };
  }

  private isThere({ active }: Person): boolean {
    return active || this.kind.deletes !== true;
  }

  private refusalOf(next: Person, before: Person | null): Refusal | null {
    const leader = next.values[LEADER];
    if (leader !== null && leader !== undefined && leader !== before?.values[LEADER] && !this.byUid(leader)) return 'no-leader';
    if (next.values['role'] === NO_ROLE) return 'no-role';
    const { email, employeeId } = next.values;
    const others = this.kind.unique ? this.all.filter((person) => person !== before && this.isThere(person)) : [];
    const isTaken = others.some(
      ({ values }) => sameEmail(values['email'], email) || (Boolean(employeeId) && values['employeeId'] === employeeId),
    );
    return isTaken ? 'taken' : null;
  }
}

export function isKnownBy({ values }: Person, key: string): boolean {
  return sameEmail(values['email'], key) || values['employeeId'] === key;
}

export function sameEmail(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return typeof one === 'string' && typeof other === 'string' && one !== '' && one.toLowerCase() === other.toLowerCase();
}

function seenAt(person: Person, time: number): Person | null {
  let seen: Person | null = person;
  while (seen && seen.at > time) seen = seen.was;
  return seen;
}
