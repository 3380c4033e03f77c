/** What lookups say of a create: who was found, and what that means for a row that may have been sent. */
import type { PlannedRow } from '../plan/planned-row.js';
import type { DirectoryUser, LookupVerdict, ProvisioningApi } from './api.js';
import { foundPeople } from './found-people.js';
import { confirm, settle, type RowTrack } from './row-track.js';
import { sameEmail } from './same-keys.js';
import { MANY_PEOPLE, OTHER_VALUES } from '../said/by-sending.js';

export type Finding =
  | { readonly kind: 'absent' }
  /** Exactly one person, equal to the row on all that the target tells back. */
  | { readonly kind: 'ours'; readonly user: DirectoryUser }
  | { readonly kind: 'other'; readonly user: DirectoryUser }
  | { readonly kind: 'many' };

/** Judges the verdicts of all lookups of a row. */
export function judgeLookups(row: PlannedRow, verdicts: readonly LookupVerdict[], api: ProvisioningApi): Finding {
  const [first, ...others] = foundPeople(verdicts);
  if (!first) return { kind: 'absent' };
  if (others.length > 0 || first.count > 1) return { kind: 'many' };
  return { kind: api.matches(row, first.user) ? 'ours' : 'other', user: first.user };
}

/** Applies a finding that may be believed to a row that may have been sent. An absent person may be sent again, up to a limit. */
export function reconcileSent(track: RowTrack, finding: Finding, mayResend: boolean): void {
  switch (finding.kind) {
    case 'ours':
      confirm(track, finding.user);
      break;
    case 'other':
      settle(track, 'conflict', 'conflict', OTHER_VALUES);
      break;
    case 'many':
      settle(track, 'conflict', 'conflict', MANY_PEOPLE);
      break;
    case 'absent':
      // Called a duplicate and yet not found: sending again can only be called a duplicate again.
      if (track.duplicateReason !== '') settle(track, 'rejected', 'refused', track.duplicateReason);
      else if (track.duplicate || !mayResend) settle(track, 'review', 'unknown-outcome', track.detail);
      else settle(track, 'ready');
      track.checked = track.state === 'ready';
      break;
  }
}

/**
 * Applies a finding to a row of which nothing was sent in this run. After a resume a person equal to the row counts as ours: the
 * journal may have lost the record that says so.
 */
export function reconcileUnsent(track: RowTrack, finding: Finding, resumed: boolean): void {
  if (finding.kind === 'absent') {
    track.checked = true;
  } else if (finding.kind === 'ours' && resumed) {
    confirm(track, finding.user);
  } else {
    const byEmail = finding.kind === 'many' || sameEmail(track.row.keys.email, finding.user.email);
    settle(track, 'already-exists', byEmail && track.row.keys.email !== null ? 'email-taken' : 'employee-id-taken');
  }
}
