/** For whom passwords are made as they are sent. */
import type { RunHead } from '../../ports/index.js';

/** `blank`: for people whose cell holds none; `all`: for everybody who is created, whatever the cells say. */
export type PasswordMode = 'off' | 'blank' | 'all';

/** The mode of a run, as its journal tells it: anybody may have written there. */
export function modeOf(head: Pick<RunHead, 'passwords'> | null): PasswordMode {
  const mode: unknown = head?.passwords;
  return mode === 'blank' || mode === 'all' ? mode : 'off';
}
