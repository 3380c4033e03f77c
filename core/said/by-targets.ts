/** Said by targets: reasons, and the labels and hints of what is to be filled in before one can be reached. */

/** Most of these stand behind a colon; `It` is the target. */
export const STATUS = 'status {number}';
export const UNREADABLE_ANSWER = 'unreadable answer';
export const INCOMPLETE_ANSWER = 'incomplete answer';
export const OTHER_PERSON_ANSWERED = 'answer about another person';
export const NO_USER_WITH_KEY = 'no user of the list has an e-mail or an ID';
export const KEY_NOT_ACCEPTED = 'It did not accept the key and its secret (status {number}).';
/** By what the target says of the time of a request, or by the time that stands on its answer. */
export const CLOCK_IS_WRONG = 'The clock of the machine that signs is wrong.';
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

/** Of a SCIM service. */
export const TOKEN_NOT_ACCEPTED = 'It did not accept the token (status {number}).';
export const TOKEN_NOT_PERMITTED = 'It knows the token, but does not let it do this (status {number}).';
export const NO_GROUP_NAMED = 'It has no group named {group} any more, or several. Get the current team, and check this row.';
export const SCIM_TOKEN = 'Access token';
export const SCIM_TOKEN_HINT = 'From the administration page of the service; it is sent with each request';

/** Of Amazon Connect: what it cannot do, and what is filled in for it. ARN, IAM and SAML stay as they are. */
export const USER_NAME_STAYS = 'A user name cannot be changed in Amazon Connect. Put the old one back in this row.';
export const CONNECT_INSTANCE = 'Instance ID';
export const CONNECT_INSTANCE_HINT = 'From the settings of the instance in the AWS console; its ARN does too';
export const REGION = 'Region';
export const REGION_HINT = 'Where the instance was made';
export const ACCESS_KEY_ID_LABEL = 'Access key ID';
export const SECRET_ACCESS_KEY_LABEL = 'Secret access key';
export const AWS_KEY_HINT = 'From the security credentials of an IAM user who may manage the users of the instance';
export const SESSION_TOKEN_LABEL = 'Session token';
export const SESSION_TOKEN_HINT = 'Only for temporary keys; leave it empty for others';
export const CONNECT_IDENTITY = 'Sign-in';
export const CONNECT_IDENTITY_HINT = 'As the instance was set up; it decides what may be sent of a new user';
export const IDENTITY_BY_SAML = 'SAML: no passwords, no e-mail addresses';
export const IDENTITY_BY_OTHERS = 'SAML or a directory: no passwords';
export const CONNECT_READING = 'Reading users';
export const CONNECT_READING_HINT = 'Reading all takes a request for each user, and two users a second at most';
export const READING_ALL = 'Read all';
export const READING_FAST = 'Without e-mail addresses on file, mobile numbers and proficiencies';

/** Of CloudTalk: what it cannot do, and what is filled in for it. `name` is a group or a number, `field` a heading. */
export const AGENTS_ONLY = 'The API of CloudTalk makes agents only. Save the upload file and upload this person in CloudTalk.';
export const NOTHING_NAMED = 'It has nothing with the name {name} any more. Check the sheet again.';
export const CANNOT_CHANGE =
  'The API of CloudTalk cannot change “{field}” like this. Change it in CloudTalk, or put the old value back in this row.';
export const NOT_BROUGHT_BACK = 'Whoever was deleted in CloudTalk cannot be brought back. Create this person anew.';
export const CLOUDTALK_KEY_HINT = 'From the API keys in the account settings of CloudTalk';
export const CLOUDTALK_SECRET = 'Access key secret';
export const CLOUDTALK_SECRET_HINT = 'Stands beside the key';
/** CloudTalk has one address for everybody: only this tells one account from another. */
export const CLOUDTALK_ACCOUNT = 'Name of the account';
export const CLOUDTALK_ACCOUNT_HINT = 'Your own word for it, so that a send to one account is never continued or undone at another';
