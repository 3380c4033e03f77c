/** Said by any host. */

export const SHEET_GONE = 'The sheet is gone: it was deleted since it was read. Choose another sheet and check again.';
export const OVERTAKEN = 'Another user has taken this send over, so nothing more is written. Open the results to see its state.';
export const LEASE_LOST = 'The lease is lost.';
export const ADDRESS_NOT_LISTED = 'This address is not on the list.';
export const SECRET_MISSING = 'There is no secret named {secret}.';
export const CALL_BROKE_OFF = 'The call to the host broke off.';
