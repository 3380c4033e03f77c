/** The people of the model server: what is true, what a lagging reader sees, and whose edit was lost to an older reading. */
export interface ServerKind {
  readonly unique: boolean;
  /** A lookup sees nothing younger than this. */
  readonly lagMs: number;
  /** Every change of a person blanks their home, whatever it says of it. */
  readonly resetsHome?: boolean;
}

export interface Person {
  /** Who it is, whatever becomes of the keys; no request knows it. */
  readonly uid: string;
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly home: string;
  readonly leader: string | null;
  readonly active: boolean;
  /** When this became true. */
  readonly at: number;
  readonly was?: Person;
}

export const FIELDS = ['key', 'id', 'name', 'home', 'leader', 'active'] as const;
export type PersonField = (typeof FIELDS)[number];
export type Change = Partial<Pick<Person, PersonField>>;

interface ForeignEdit {
  readonly uid: string;
  readonly field: PersonField;
  readonly value: unknown;
  readonly at: number;
}

/** A reading is asked for this long before its change leaves, at most; what somebody edits meanwhile no client can see. */
const BLIND_MS = 8000 + 600;

export class People {
  readonly people: Person[] = [];
  readonly foreign: ForeignEdit[] = [];
  /** Edits of others that a request overwrote although they could be seen before it left. */
  readonly overwritten: string[] = [];
  /** Changes that were applied, by person and by what they changed; those of others are not among them. */
  readonly applied: { readonly uid: string; readonly change: Change }[] = [];
  private readonly kind: ServerKind;

  constructor(kind: ServerKind) {
    this.kind = kind;
  }

  find(key: string): Person | undefined {
    return this.people.find((person) => person.key === key || person.id === key);
  }

  /** People under this key as a reader sees them. */
  visible(key: string, now: number): Person[] {
    return this.people
      .map((person) => seenAt(person, now - this.kind.lagMs))
      .filter((person): person is Person => person?.key === key || (person !== undefined && person.id === key));
  }

  /** Status of the answer: 201, 409 for a taken key, 422 for a leader who is not there. */
  create(person: Person): number {
    const refusal = this.refusalOf(person, null);
    if (refusal === null) this.people.push(person);
    return refusal ?? 201;
  }

  /** Applies a change that left at `sentAt`. */
  change(key: string, change: Change, sentAt: number, now: number): { readonly status: number; readonly person: Person | null } {
    const person = this.find(key);
    if (!person) return { status: 404, person: null };
    const next = { ...person, ...change, ...(this.kind.resetsHome === true && 'name' in change && { home: '' }), at: now, was: person };
    const refusal = this.refusalOf(next, person);
    if (refusal !== null) return { status: refusal, person: null };
    for (const field of FIELDS) if (next[field] !== person[field]) this.noteOverwritten(person, field, sentAt);
    this.people[this.people.indexOf(person)] = next;
    this.applied.push({ uid: person.uid, change });
    return { status: 200, person: next };
  }

  /** What somebody else does by hand. */
  edit(uid: string, field: PersonField, value: string, now: number): void {
    const index = this.people.findIndex((person) => person.uid === uid);
    const person = this.people[index];
    if (!person) return;
    const next = { ...person, [field]: value, at: now, was: person };
    if (this.refusalOf(next, person) !== null) return;
    this.people[index] = next;
    this.foreign.push({ uid, field, value, at: now });
  }

  private refusalOf(next: Person, self: Person | null): number | null {
    if (next.leader !== null && next.leader !== self?.leader && !this.people.some(({ key }) => key === next.leader)) return 422;
    const others = this.people.filter((person) => person !== self);
    const isTaken = others.some(({ key, id }) => key === next.key || (id !== null && id === next.id));
    return this.kind.unique && isTaken ? 409 : null;
  }

  private noteOverwritten(person: Person, field: PersonField, sentAt: number): void {
    const last = this.foreign.filter((edit) => edit.uid === person.uid && edit.field === field).pop();
    const wasVisible = last !== undefined && last.at + this.kind.lagMs < sentAt - BLIND_MS;
    if (wasVisible && last.value === person[field]) this.overwritten.push(`${person.uid} ${field}`);
  }
}

function seenAt(person: Person, time: number): Person | undefined {
  let seen: Person | undefined = person;
  while (seen && seen.at > time) seen = seen.was;
  return seen;
}
