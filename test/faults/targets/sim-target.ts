/** What the simulator has to know of a target: its wire, and how to reach it. One file per target gives it. */
import type { IdOf } from '../../../core/sending/api.js';
import type { HttpRequest, HttpResponse } from '../../../core/ports/index.js';
import type { Target } from '../../../core/target.js';
import type { Person, Values, Written } from '../server/people.js';

/** What a request asks for. */
export type Asked =
  | { readonly kind: 'list'; readonly deactivated: boolean; readonly word: string }
  | { readonly kind: 'lookup'; readonly key: string }
  | { readonly kind: 'create'; readonly key: string; readonly values: Values }
  | { readonly kind: 'bulk'; readonly creates: readonly { readonly key: string; readonly values: Values }[] }
  | { readonly kind: 'update'; readonly key: string; readonly values: Values }
  | { readonly kind: 'activate' | 'deactivate'; readonly key: string };

/** Finds people for whoever reads or writes a request: leaders are named by key there, and by `uid` here. */
export interface Register {
  find(key: string): Person | undefined;
  byUid(uid: string): Person | undefined;
}

export interface SimTarget {
  readonly target: Target;
  /** What the settings page asks for, and secrets by their setting. */
  readonly settings: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Another address of the same target. */
  readonly otherAddress: string;
  /** Fields that stand on the sheet, by key. */
  readonly onSheet: readonly string[];
  asked(request: HttpRequest, people: Register): Asked;
  /** The answer that shows these people. */
  found(asked: Asked, people: readonly Person[], register: Register): HttpResponse;
  written(asked: Asked, written: Written, register: Register): HttpResponse;
  /** Where it deletes whom it deactivates, and where several creates come in one request. */
  readonly deletes?: boolean;
  readonly bulk?: {
    /** The answer to a request that it does not take at all. */
    refuses(rows: number): HttpResponse | null;
    written(all: readonly Written[], register: Register): HttpResponse;
  };
  /** IDs that a session knows. */
  readonly idOf?: IdOf;
  /** An answer that tells of the same people, with fields by other names. */
  drifted(response: HttpResponse): HttpResponse;
}
