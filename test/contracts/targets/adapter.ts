/** What the contract has to know of a target beside the target itself: who plays it, and what its people look like. */
import type { FieldValue, RowValues } from '../../../core/fields/field.js';
import type { PersonKeys } from '../../../core/plan/planned-row.js';
import type { Target, TargetSettings } from '../../../core/target.js';

/** A server that answers in the place of the target. */
export interface PlayedTarget {
  readonly app: { request(url: string, init: RequestInit): Response | Promise<Response> };
  /** How many people it holds. */
  count(): number;
  close(): void | Promise<void>;
}

/** Clock of server and client. */
export interface Clockwork {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

export interface NewPerson {
  readonly keys: PersonKeys;
  readonly values: RowValues;
}

/** Cases that a target cannot meet; each says why. */
export interface Skip {
  readonly reason: string;
  readonly cases: readonly string[];
}

export interface TargetAdapter {
  readonly target: Target;
  readonly settings: TargetSettings;
  /** Values of the target's secrets at this server. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Host that the server answers under; where every company has its own, also what the list of hosts holds. */
  readonly host: string;
  open(clock: Clockwork): PlayedTarget | Promise<PlayedTarget>;
  /** Somebody new of this first name; the number keeps their keys apart. */
  person(firstName: string, number: number): NewPerson;
  /** One field that an update can change, and what it becomes. */
  readonly change: { readonly field: string; readonly to: FieldValue };
  /** Requests a minute that the vendor documents, and its server here keeps; null where every service has its own limit. */
  readonly perMinute: number | null;
  readonly skip?: readonly Skip[];
}
