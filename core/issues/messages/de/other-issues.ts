/** German: issues of fields that only some targets have. */
import type { IssueParams } from '../../issue.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import type { otherIssues as english } from '../en/other-issues.js';
import { list, quoted } from './phrases.js';

const says = (where: string, { value }: IssueParams): string => `In ${where} steht ${quoted(value)}.`;
const range = ({ min, max }: IssueParams): string => {
  if (min !== undefined && max !== undefined) return ` von ${String(min)} bis ${String(max)}`;
  return min !== undefined ? ` ab ${String(min)}` : max !== undefined ? ` bis ${String(max)}` : '';
};

export const otherIssues: Pick<Catalogue['issues'], keyof typeof english> = {
  'number-range': (where, params) =>
    say(
      says(where, params),
      `Hier ist nur eine ganze Zahl${range(params)} zulässig, kein Datum.`,
      'Formatieren Sie die Spalte als Text und schreiben Sie die Zahl nur mit Ziffern.',
    ),
  'phone-format': (where, params) =>
    say(
      says(where, params),
      'Das ist keine internationale Telefonnummer; vielleicht hat die Tabelle das Plus entfernt.',
      'Formatieren Sie die Spalte als Text und schreiben Sie die Nummer mit Plus und Ländervorwahl, etwa +49 30 1234567.',
    ),
  'country-prefix': (where, params) =>
    say(says(where, params), 'Kein Land hat diese Vorwahl.', 'Schreiben Sie nur die Ländervorwahl, etwa +49.'),
  'tag-syntax': (where, params) =>
    say(
      says(where, params),
      'Bei einem Tag fehlt der Doppelpunkt oder der Schlüssel, er kommt doppelt vor, oder eine geschweifte Klammer fehlt.',
      'Schreiben Sie die Tags so: {Team: North, Floor: 3}.',
    ),
  'skill-syntax': (where, params) =>
    say(
      says(where, params),
      'Bei einem Skill fehlt der Name oder die Stufe, er kommt doppelt vor, oder eine geschweifte Klammer fehlt.',
      'Schreiben Sie jeden Skill mit seiner Stufe: {Billing: 3, Sales: 5}.',
    ),
  'skill-level': (where, params) =>
    say(
      says(where, params),
      'Diese Stufe gibt es im Zielsystem nicht.',
      `Die Stufen reichen von der niedrigsten bis zur höchsten: ${list(params.names)}.`,
    ),
  'username-format': (where, params) =>
    say(
      says(where, params),
      'Das Zielsystem nimmt das nicht als Benutzernamen.',
      'Schreiben Sie einen Namen ohne Leerzeichen, Akzente und andere Zeichen, etwa ann.lee.',
    ),
  'batch-mixed-type': (where, { names }) =>
    say(
      `In ${where} stehen mehrere Typen: ${list(names)}.`,
      'Neue Personen verschiedener Typen können nicht zusammen gesendet werden; darum wird niemand neu angelegt.',
      'Wählen Sie, welcher Typ zuerst gesendet wird; die anderen warten auf eine eigene Sendung.',
    ),
};
