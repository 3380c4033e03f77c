/** Our choice: rules that any real service must have and the pages do not spell out. */
import { refuse } from '../faithful/errors.js';
import type { IdentityInfo, PhoneConfig } from '../store/user.js';

export const ADDRESS_LIKE = /^[^@]+@[^@]+$/u; // only what no reading of an address allows
export const E164 = /^\+[1-9]\d{1,14}$/u;

const wrong = (message: string): never => refuse('InvalidParameterException', message);

/** Names that hold something, addresses and numbers that could be some. */
export function checkPlausible(info: IdentityInfo): void {
  for (const name of ['FirstName', 'LastName'] as const) if (!info[name]?.trim()) wrong(`${name}: is blank`);
  for (const name of ['Email', 'SecondaryEmail'] as const) {
    const address = info[name];
    if (address && !ADDRESS_LIKE.test(address)) wrong(`${name}: is no e-mail address`);
  }
  if (info.Mobile && !E164.test(info.Mobile)) wrong('Mobile: is not in the form E.164');
}

/** A telephone on a desk needs its number. */
export function checkDesk({ PhoneType, DeskPhoneNumber }: PhoneConfig): void {
  if (PhoneType === 'DESK_PHONE' && !DeskPhoneNumber) wrong('DeskPhoneNumber: is needed for a desk phone');
}
