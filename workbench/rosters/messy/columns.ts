/** The columns of HR's own workbook: German and English side by side, in an order of their own, with some that nobody else needs. */

/** Heading and the field that it is; an empty field is HR's own. */
export const COLUMNS = [
  ['Kst.', ''],
  ['Pers.-Nr.', 'employeeId'],
  ['Full Name', ''],
  ['Anrede', ''],
  ['E-Mail dienstlich', 'email'],
  ['Funktion', 'role'],
  ['Leitet Team (j/n)', 'manageTeam'],
  ['Vorgesetzte/r', 'teamLeader'],
  ['Vertragsart', 'employmentStatus'],
  ['Eintritt am', 'startDate'],
  ['Probezeit bis', ''],
  ['Last training', ''],
  ['Wohnort', 'homeTown'],
  ['Country', 'stateOrCountry'],
  ['Telefon (j/n)', 'phoneChannel'],
  ['Chat (j/n)', 'chatChannel'],
  ['E-Mail (j/n)', 'emailChannel'],
  ['Teams', 'groups'],
  ['Bemerkung', ''],
] as const;

export type Heading = (typeof COLUMNS)[number][0];

export const HEADINGS: readonly Heading[] = COLUMNS.map(([heading]) => heading);
export const FULL_NAME: Heading = 'Full Name';

/** Sheet column of a heading. */
export const columnOf = (heading: Heading): number => HEADINGS.indexOf(heading) + 1;
