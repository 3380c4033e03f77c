/** The passwords that were made, as CSV for the person who hands them on. Only ever made when that person asks for it. */
import { csvText } from '../../export/escape-csv.js';
import { spoken } from '../../issues/messages/spoken.js';
import type { MadePassword } from '../passwords-state.js';

export function passwordsCsv(made: readonly MadePassword[]): string {
  const lines = made.map(({ name, email, employeeId, password }) => [name, email ?? '', employeeId ?? '', password]);
  return csvText([spoken().passwords.csvHeader, ...lines]);
}
