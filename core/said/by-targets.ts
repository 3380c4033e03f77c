/** Said by targets: reasons, and the labels and hints of what is to be filled in before one can be reached. */

/** Most of these stand behind a colon; `It` is the target. */
export const STATUS = 'status {number}';
export const UNREADABLE_ANSWER = 'unreadable answer';
export const INCOMPLETE_ANSWER = 'incomplete answer';
export const OTHER_PERSON_ANSWERED = 'answer about another person';
export const NO_USER_WITH_KEY = 'no user of the list has an e-mail or an ID';
export const KEY_NOT_ACCEPTED = 'It did not accept the key and its secret (status {number}).';
export const LEADS_ELSEWHERE = 'The address leads somewhere else (status {number}).';
/** `person` is an e-mail address or an ID. */
export const NOBODY_UNDER = 'It knows nobody under {person} any more. Get the current team, and check this row.';
export const NO_PATH_TO =
  'The API has no address for a user with the ID {person} and no e-mail address. Give this user an e-mail address in Agent Connect first.';

/** Labels of settings, each with its hint. */
export const ADDRESS = 'Address';
export const API_KEY = 'API key';
export const API_KEY_HINT = 'From the administration page of Agent Connect';
export const API_SECRET = 'API secret';
export const API_SECRET_HINT = 'Signs each request; shown once when the key is made';
/** How the token of the sign-in is written: alone, or behind the word Bearer, which is not translated. */
export const TOKEN_FORM = 'Form of the token';
export const TOKEN_FORM_HINT = 'Change this only if the connection test says that the token is refused';
export const TOKEN_PLAIN = 'Plain';
export const TOKEN_BEARER = 'With the word Bearer';
