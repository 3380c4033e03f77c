/** What the pane shows of temporary passwords. Never one of them: those are handed out one by one, when the user asks. */
import type { Message } from '../issues/message.js';

export interface PasswordsView {
  /** People whose passwords were made here, and are kept until the pane closes. */
  readonly made: number;
  /** Names of people whose passwords were made by a pane that is gone, or may not be the ones that count. */
  readonly lost: readonly string[];
  /** Password cells of people who were created with what stands in them. */
  readonly clearable: number;
  /** What became of the cells that were cleared last; null where none were. */
  readonly said: Message | null;
}

/** A password that was made for a person. */
export interface MadePassword {
  readonly name: string;
  readonly email: string | null;
  readonly employeeId: string | null;
  readonly password: string;
}
