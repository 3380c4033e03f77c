/** A target in a few lines: who is there, changed by the steps of a plan exactly as they say, and strict about what they expect. */
import { sameValue } from '../../../../core/plan/same-value.js';
import type { PersonKeys, PlannedRow } from '../../../../core/plan/planned-row.js';
import type { DirectoryEntry } from '../../../../core/roster/directory.js';
import { FIELDS } from '../../roster/support/sheet.js';
import type { User } from './fetched.js';

type Person = Record<string, unknown> & {
  email: string | null;
  employeeId: string | null;
  active: boolean;
  manageTeam: boolean;
  leader: Person | null;
};

export class ModelTarget {
  private readonly people: Person[];
  /** Keys that somebody had once: a plan may name a leader by what they were called when it was made. */
  private readonly formerly = new Map<string, Person>();

  constructor(users: readonly User[]) {
    this.people = users.map((user) => ({ ...user, leader: null }) as unknown as Person);
    users.forEach(({ leader }, index) => {
      if (typeof leader === 'string') this.people[index]!.leader = this.named(leader);
    });
  }

  /** What the target tells of everybody. */
  users(): User[] {
    return this.people.map(({ leader, ...rest }) => ({ ...rest, leader: leader && (leader.email ?? leader.employeeId) }));
  }

  /** Does the steps in turn; throws where one does not find what it expects. */
  apply(steps: readonly PlannedRow[]): void {
    const done = new Set<string>();
    for (const step of steps) {
      if (step.waitsFor !== null && !done.has(step.waitsFor)) throw new Error(`${step.rid} waits for ${step.waitsFor}, which comes later`);
      this.step(step);
      done.add(step.rid);
    }
  }

  private step(step: PlannedRow): void {
    if (step.op === 'create') return this.create(step);
    const person = this.find(step.current!);
    if (step.op !== 'update') {
      if (person.active === (step.op === 'activate')) throw new Error(`${step.rid} changes nothing`);
      person.active = step.op === 'activate';
      return;
    }
    for (const { field, from, to } of step.changes) {
      if (field === 'teamLeader') {
        const before = typeof from === 'string' ? this.named(from) : null;
        if (before !== person.leader) throw new Error(`${step.rid} expects another leader`);
        person.leader = step.leader && this.leader(step.leader);
        continue;
      }
      const { kind } = FIELDS.find(({ key }) => key === field)!;
      if (!sameValue(kind, from, (person[field] ?? null) as never)) throw new Error(`${step.rid} expects another ${field}`);
      if (field === 'email' || field === 'employeeId') this.formerly.set(String(person[field]), person);
      person[field] = to;
    }
    const { email, employeeId } = person;
    if (email !== step.keys.email || employeeId !== step.keys.employeeId) throw new Error(`${step.rid} ends with other keys`);
  }

  private create({ keys, values, leader }: PlannedRow): void {
    const blank = { active: true, manageTeam: false };
    this.people.push({ ...blank, ...values, ...keys, leader: leader && this.leader(leader) });
  }

  private find({ email, employeeId }: PersonKeys): Person {
    const found = this.people.filter((person) => person.email === email && person.employeeId === employeeId);
    if (found.length !== 1) throw new Error(`${found.length} people are ${email ?? ''} ${employeeId ?? ''}`);
    return found[0]!;
  }

  /** A leader to be: somebody who exists under these keys by now, is active, and may lead. */
  private leader({ email, employeeId }: PersonKeys): Person {
    const found = this.people.find((person) => (email === null ? person.employeeId === employeeId : person.email === email));
    if (!found?.active || !found.manageTeam) throw new Error(`${email ?? employeeId ?? ''} cannot lead`);
    return found;
  }

  private named(key: string): Person | null {
    return this.people.find(({ email, employeeId }) => email === key || employeeId === key) ?? this.formerly.get(key) ?? null;
  }
}

/** Users without what cannot be compared: order and blanks. */
export function comparable(users: readonly DirectoryEntry[], withoutFields: readonly string[] = []): unknown[] {
  return users.map((user) => {
    const entries = Object.entries(user).filter(
      ([key, value]) => !withoutFields.includes(key) && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    );
    return entries.map(([key, value]) => [key, Array.isArray(value) ? [...(value as string[])].sort() : value]).sort();
  });
}
