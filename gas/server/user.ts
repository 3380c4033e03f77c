/** Who is at the sheet, for the receipt. */

/** Google tells nobody outside of the script owner's organisation, and people may leave the permission out: then nobody is named. */
export function userEmail(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch {
    return '';
  }
}
