/**
 * What this pane knows of temporary passwords: those that it sent, made here or read from the sheet. They live in its memory alone;
 * plan, journal, settings and sheet never see one that was made.
 */
import type { PlannedRow } from '../../plan/planned-row.js';
import type { Crypto, RunHead } from '../../ports/index.js';
import type { ProvisioningApi, Receipt } from '../../sending/index.js';
import type { Target } from '../../target.js';
import type { MadePassword, PasswordsView } from '../passwords-state.js';
import type { Prepared } from '../sending/prepared.js';
import type { Names } from '../sending/row-lines.js';
import { makePassword } from './make-password.js';
import { modeOf, type PasswordMode } from './password-mode.js';

/** A password that left with a create. */
export interface SentPassword {
  readonly row: PlannedRow;
  readonly value: string;
  readonly made: boolean;
  /** Creates that left with it. */
  sends: number;
  /** The target knew the person before it got this password: nobody can say whether it counts. */
  doubtful: boolean;
  /** The person's name, once the person is known to be created. */
  name: string | null;
  /** The sheet that the person stands on. */
  prepared: Prepared | null;
}

/** A run that has ended, as far as passwords are concerned. */
export interface EndedSend {
  readonly receipt: Receipt;
  readonly names: Names;
  readonly prepared: Prepared | null;
}

export type PasswordTarget = Pick<Target, 'id' | 'passwordField'>;

export class Passwords {
  private readonly crypto: Crypto;
  private readonly sent = new Map<string, SentPassword>();
  /** Names of people whose password nobody knows, by key. */
  private readonly lost = new Map<string, string>();
  private readonly forgotten = new Set<string>();
  private mode: PasswordMode = 'off';
  private field = '';
  private place = '';
  /** What became of the cells that were cleared last. */
  said: PasswordsView['said'] = null;

  constructor(crypto: Crypto) {
    this.crypto = crypto;
  }

  /** Before a send: for whom passwords are made, and where they go. */
  begin(mode: PasswordMode, { id, passwordField }: PasswordTarget, address: string): void {
    this.mode = mode;
    this.field = passwordField ?? '';
    this.place = `${id}\n${address}\n`;
    this.said = null;
  }

  /** The API of a target whose creates carry their passwords. What is planned, compared and journalled stays the row without one. */
  filling(api: ProvisioningApi): ProvisioningApi {
    if (this.field === '') return api;
    const { bulk } = api;
    return {
      ...api,
      create: (row, idOf) => api.create(this.leaving(row), idOf),
      ...(bulk && {
        bulk: {
          ...bulk,
          request: (rows, idOf) =>
            bulk.request(
              rows.map((row) => this.leaving(row)),
              idOf,
            ),
        },
      }),
      readCreate: (row, response) => {
        const sent = this.sent.get(this.keyOf(row.rid));
        const verdict = api.readCreate(sent ? this.filled(row, sent.value) : row, response);
        if (sent && verdict.kind === 'duplicate') sent.doubtful ||= sent.sends === 1;
        if (sent && verdict.kind === 'created') sent.doubtful = false;
        return verdict;
      },
    };
  }

  private keyOf(rid: string): string {
    return this.place + rid;
  }

  private filled(row: PlannedRow, value: string): PlannedRow {
    const values = Object.assign(Object.create(null) as Record<string, PlannedRow['values'][string]>, row.values, { [this.field]: value });
    return { ...row, values };
  }

  /** The row as it leaves. One that leaves again carries the password that it carried before. */
  private leaving(row: PlannedRow): PlannedRow {
    const key = this.keyOf(row.rid);
    const known = this.sent.get(key);
    const typed = row.values[this.field];
    const own = this.mode !== 'all' && typeof typed === 'string' && typed !== '' ? typed : null;
    const made = own === null && (this.mode !== 'off' || known?.made === true);
    if (own === null && !made) {
      this.sent.delete(key);
      return row;
    }
    const again = known?.made === made ? known : null;
    const value = own ?? again?.value ?? makePassword(() => this.crypto.randomId());
    this.sent.set(key, {
      row,
      value,
      made,
      sends: (again?.sends ?? 0) + 1,
      doubtful: again?.doubtful ?? false,
      name: null,
      prepared: null,
    });
    this.forgotten.delete(key);
    return this.filled(row, value);
  }

  /** After a send: whose passwords are known to count, and whose nobody knows. `before` is the run that an unknown row came from. */
  ended({ receipt, names, prepared }: EndedSend, before: Pick<RunHead, 'passwords'> | null): void {
    if (this.field === '') return;
    for (const { rid, person, op, key: shownKey, outcome } of receipt.rows) {
      if (op !== 'create' || outcome !== 'succeeded') continue;
      const key = this.keyOf(rid);
      const name = (names.people.get(person) ?? '') || shownKey;
      const sent = this.sent.get(key);
      if (sent) Object.assign(sent, { name, prepared });
      const isLost = sent ? sent.made && sent.doubtful : !this.forgotten.has(key) && this.wasMade(names.steps.get(rid), before);
      if (isLost) this.lost.set(key, name);
      else this.lost.delete(key);
    }
  }

  /** True where a pane that is gone made the password of this row. */
  private wasMade(row: PlannedRow | undefined, before: Pick<RunHead, 'passwords'> | null): boolean {
    const mode = modeOf(before);
    return mode === 'all' || (mode === 'blank' && (row?.values[this.field] ?? '') === '');
  }

  /** Passwords that were made here for people who are known to be created with them. */
  private made(): SentPassword[] {
    return [...this.sent.values()].filter(({ made, name, doubtful }) => made && name !== null && !doubtful);
  }

  /** The same with the people they are for: the one way by which they leave this object other than to the target. */
  handOver(): MadePassword[] {
    return this.made().map(({ row, name, value }) => ({ name: name ?? '', ...row.keys, password: value }));
  }

  /** Passwords of the sheet whose people are created: their cells are of no more use. */
  used(): SentPassword[] {
    return [...this.sent.values()].filter(({ made, name, prepared }) => !made && name !== null && prepared !== null);
  }

  /** What was cleared, or is no longer what was sent, is not offered again. */
  dropUsed(used: readonly SentPassword[]): void {
    const gone = new Set(used);
    for (const [key, each] of this.sent) if (gone.has(each)) this.sent.delete(key);
  }

  /** Forgets the passwords that were made here, and whose passwords nobody knows. While people are sent, those who are not known to be created keep theirs. */
  forget(isSending = false): void {
    for (const [key, { made, name }] of this.sent) if (made && (name !== null || !isSending)) this.forgotten.add(key);
    for (const key of this.forgotten) this.sent.delete(key);
    for (const key of this.lost.keys()) this.forgotten.add(key);
    this.lost.clear();
  }

  view(): PasswordsView | null {
    const view = { made: this.made().length, lost: [...this.lost.values()], clearable: this.used().length, said: this.said };
    return view.made + view.lost.length + view.clearable > 0 || view.said ? view : null;
  }
}
