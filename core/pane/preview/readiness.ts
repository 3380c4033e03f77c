/** Whether a preview can be sent, and if not, the one reason that has to go first. */
import type { SessionState, SettingsView } from '../../session/state.js';

export type Obstacle = 'nothing' | 'no-connection' | 'stale' | 'seats';

/** People that a send of this preview would reach. */
export function sendable(state: SessionState): number {
  return state.preview === null ? 0 : state.preview.counts.create + state.preview.counts.update;
}

/** What stands in the way of sending, or null. */
export function obstacle(state: SessionState): Obstacle | null {
  if (state.check?.stale === true && state.preview?.kind !== 'undo') return 'stale'; // an undo is not about the sheet
  if (sendable(state) === 0) return 'nothing';
  if (state.preview?.seats) return 'seats';
  return isConnectionSet(state.settings) ? null : 'no-connection';
}

/**
 * True when everything that is needed is filled in and a key is kept, or may be: what the host did not tell is asked for again when it is needed. One
 * key is enough: which keys a target needs can hang on a choice that only the target understands; what is missing then shows when the
 * connection is tested.
 */
export function isConnectionSet({ fields, values, secretsSet }: SettingsView): boolean {
  const secrets = fields.filter((field) => field.kind === 'secret');
  const needed = fields.filter(({ kind, optional }) => (kind === 'url' || kind === 'text') && optional !== true);
  return (
    needed.every((field) => (values[field.key] ?? '') !== '') &&
    (secrets.length === 0 || secrets.some((field) => secretsSet[field.key] !== false))
  );
}
