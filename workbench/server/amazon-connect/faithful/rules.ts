/** Documented rules for the values of a user. */
import { ADDRESS_LIKE, checkDesk, checkPlausible, E164 } from '../ours/plausible.js';
import type { IdentityInfo, PhoneConfig } from '../store/user.js';
import type { Switches } from '../switches.js';
import { refuse } from './errors.js';

const LONGEST_NAME = { connect: 20, saml: 64 } as const;
const LONGEST_EMAIL = 265;
const LONGEST_WRAP_UP_S = 2_000_000;
const MOST_TAGS = 50;
const LONGEST_TAG = { key: 128, value: 256 } as const;
const NAME = /^[a-zA-Z0-9_\-.\\@]+$/u;
const PASSWORD = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)\S{8,64}$/u;

const wrong = (message: string): never => refuse('InvalidParameterException', message);

/** Names, passwords and addresses depend on who keeps the identities. */
export function checkIdentity(username: string, password: string | undefined, info: IdentityInfo, { identity, samlEmail }: Switches): void {
  if (username.length > LONGEST_NAME[identity]) wrong(`Username: has more than ${LONGEST_NAME[identity]} characters`);
  if (!NAME.test(username)) wrong('Username: has characters that it cannot have');
  if (username.includes('@') && !ADDRESS_LIKE.test(username)) wrong('Username: has an @ and is no e-mail address');
  if (identity === 'saml' && password !== undefined) refuse('InvalidRequestException', 'Password: this instance takes none');
  if (identity === 'connect' && password === undefined) refuse('InvalidRequestException', 'Password: is needed in this instance');
  if (password !== undefined && !PASSWORD.test(password)) wrong('Password: needs 8 to 64 characters with both cases and a digit');
  checkEmail(info, identity, samlEmail);
}

/** The address under SAML, on which the pages disagree. */
export function checkEmail({ Email }: IdentityInfo, identity: Switches['identity'], samlEmail: Switches['samlEmail']): void {
  if (identity !== 'saml') return;
  if (samlEmail === 'required' && !Email) wrong('Email: is needed in this instance');
  if (samlEmail === 'refused' && Email !== undefined) wrong('Email: this instance takes none');
}

/** What holds for a person's names and addresses wherever the identities are kept. */
export function checkInfo(info: IdentityInfo): void {
  for (const name of ['FirstName', 'LastName'] as const) if (!info[name]) wrong(`${name}: is needed`);
  for (const [name, value] of Object.entries(info) as [string, string | undefined][]) {
    if (value !== undefined && value !== value.normalize('NFC')) wrong(`${name}: is not in the normal form NFC`);
  }
  for (const name of ['Email', 'SecondaryEmail'] as const) {
    if ((info[name] ?? '').length > LONGEST_EMAIL) wrong(`${name}: has more than ${LONGEST_EMAIL} characters`);
  }
  checkPlausible(info);
}

export function checkPhone(phone: PhoneConfig): void {
  const { AfterContactWorkTimeLimit: seconds, DeskPhoneNumber: number } = phone;
  if (seconds !== undefined && !(Number.isInteger(seconds) && seconds >= 0 && seconds <= LONGEST_WRAP_UP_S)) {
    wrong(`AfterContactWorkTimeLimit: takes whole seconds from 0 to ${LONGEST_WRAP_UP_S}`);
  }
  if (number && !E164.test(number)) wrong('DeskPhoneNumber: is not in the form E.164');
  checkDesk(phone);
}

export function checkTags(tags: Readonly<Record<string, string>>): void {
  if (Object.keys(tags).length > MOST_TAGS) wrong(`Tags: are more than ${MOST_TAGS}`);
  for (const [key, value] of Object.entries(tags)) {
    if (key === '' || key.length > LONGEST_TAG.key) wrong(`Tags: a key has from 1 to ${LONGEST_TAG.key} characters`);
    if (value.length > LONGEST_TAG.value) wrong(`Tags: a value has at most ${LONGEST_TAG.value} characters`);
    if (/^aws:/iu.test(key)) wrong('Tags: keys that begin with aws: are reserved');
  }
}
