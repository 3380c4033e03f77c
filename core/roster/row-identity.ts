/** How a row of the sheet is known again when it was sorted, edited elsewhere or read by another person: never by its number. */
import { lowerCase } from '../text/chars.js';
import { composeText } from '../text/compose.js';

/** What a row says about who it is: cell texts, trimmed; empty where there is none. */
export interface RowSays {
  readonly record: string;
  readonly email: string;
  readonly employeeId: string;
}

/** Identity of a row that stands for a new person. */
export const naturalKey = ({ email, employeeId }: Omit<RowSays, 'record'>): string =>
  email === '' ? `id:${employeeId}` : `email:${lowerCase(composeText(email))}`;

/** Identity of a row that stands for an existing user: its record where it has one, for e-mail and ID may both change. */
export const userKey = (says: RowSays): string => (says.record === '' ? naturalKey(says) : `record:${lowerCase(composeText(says.record))}`);

/** What a decision about a row is kept under: it holds while the row says who it is in the same words. */
export const decisionKey = (says: RowSays): string => JSON.stringify([userKey(says), naturalKey(says), says.employeeId]);
