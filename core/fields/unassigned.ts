/** What a leader cell says on purpose where somebody has no leader, in any case: a blank one says nothing. */
export const UNASSIGNED = 'unassigned';
