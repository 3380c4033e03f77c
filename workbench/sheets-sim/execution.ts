/** One execution of the script: what it may touch, how long it may take, when it is killed, and what it has not written yet. */

import type { Quirks } from './context.js';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** Thrown where Google ends an execution; from then on every call to a service throws it again, so no `finally` does anything. */
export class ExecutionEnded extends Error {
  override readonly name = 'ExecutionEnded';
}

/** What a script sees when a service refuses; the words come in the user's language and say little. */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}

export interface ExecutionOptions {
  readonly authMode: AuthMode;
  readonly now: () => number;
  readonly counter: Map<string, number>;
  /** True ends the execution at this call, before it does anything. */
  readonly kill: ((call: string, count: number) => boolean) | null;
  readonly answers?: Quirks['answers'];
}

const LIMIT_MS = 6 * 60 * 1000; // documented
/** All that may be called while a document opens for a user who has not authorised the add-on; of what is theirs, only their locale. */
const WITHOUT_AUTHORISATION = /^(?:SpreadsheetApp\.getUi|Ui\.create(?:Addon)?Menu|Menu\.\w+|Session\.getActiveUserLocale)$/u;

export class Execution {
  readonly #options: ExecutionOptions;
  readonly #started: number;
  #ended = false;
  #pending: (() => void)[] = [];

  constructor(options: ExecutionOptions) {
    this.#options = options;
    this.#started = options.now();
  }

  now(): number {
    return this.#options.now();
  }

  /** Every call to a service passes here: counted, and refused where the host refuses. */
  enter(call: string): void {
    if (this.#ended) throw new ExecutionEnded('The execution has ended.');
    const { authMode, counter, kill } = this.#options;
    const count = (counter.get(call) ?? 0) + 1;
    counter.set(call, count);
    if (authMode === 'NONE' && !WITHOUT_AUTHORISATION.test(call)) {
      throw new ServiceException(`${call} was touched without authorisation (AuthMode.NONE)`);
    }
    if (this.now() - this.#started > LIMIT_MS || kill?.(call, count)) {
      this.#ended = true;
      this.#pending = [];
      throw new ExecutionEnded(`The execution was ended at ${call}.`);
    }
  }

  /** Every answer of a service comes from here: another host may give another one. */
  answer(call: string, work: () => unknown): unknown {
    const other = this.#options.answers?.[call];
    return other ? other(work) : work();
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Writes are buffered by the host: they land with the next flush, read or the end of the execution, and a killed execution loses them. */
  write(work: () => void): void {
    this.#pending.push(work);
  }

  flush(): void {
    const work = this.#pending;
    this.#pending = [];
    for (const write of work) write();
  }
}
