/** English: what a preview says of a plan before anything is sent. */
import type { Message } from '../../message.js';
import { cells, listed, people, plural } from './phrases.js';

/** `Home Town`, `Home Town and Role`, `Home Town, Role and 3 more`. */
const changed = (names: readonly string[]): string =>
  listed(names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names, names.length);
const MOST_NAMED = 3;

const NOT_IN_BULK: ReadonlyMap<string, string> = new Map([
  ['manager-cannot-move', 'moved to another leader'],
  ['manager-cannot-deactivate', 'deactivated'],
  ['manager-cannot-demote', 'demoted'],
]);

export const preview = {
  created: (count: number, leaders: number): string =>
    leaders > 0 && leaders < count
      ? `${plural(leaders, { one: '# leader', other: '# leaders' })} first, then ${people(count - leaders)}`
      : `${people(count)} will be created`,
  updated: (count: number, fields: number): string =>
    `${people(count)} will be changed, ${plural(fields, { one: '# value', other: '# values' })} in all`,
  activated: (count: number): string => `${people(count)} will be activated`,
  deactivated: (count: number): string => `${people(count)} will be deactivated`,
  unchanged: (count: number): string => plural(count, { one: '# person stays as they are', other: '# people stay as they are' }),
  cleared: (count: number, heading: string): string => `This clears ${cells(count)} of ${heading}`,
  blocked: (count: number): string =>
    plural(count, {
      one: '# person stays out until the mistakes are mended',
      other: '# people stay out until their mistakes are mended',
    }),
  notAllowed: (count: number): string =>
    plural(count, {
      one: '# person can manage teams and is not moved, deactivated or demoted in bulk',
      other: '# people can manage teams and are not moved, deactivated or demoted in bulk',
    }),
  beingSent: (count: number): string => plural(count, { one: '# row is being sent already', other: '# rows are being sent already' }),
  skipped: (count: number): string => plural(count, { one: '# row is skipped', other: '# rows are skipped' }),
  dates: (heading: string): string => `${heading} is not sent until you say how its dates are read`,
  moved: (count: number): string =>
    plural(count, {
      one: '# value has changed at the target since you fetched the team; refresh it to see it',
      other: '# values have changed at the target since you fetched the team; refresh it to see them',
    }),
  row: {
    createAlone: 'Will be created',
    create: (leader: string | null): string => (leader === null ? 'Will be created without a leader' : `Will be created under ${leader}`),
    update: (headings: readonly string[]): string => `Changes ${changed(headings)}`,
    activate: 'Will be activated',
    deactivate: 'Will be deactivated',
    remove: 'Will be deleted',
    unchanged: 'No change',
    noPerson: 'Is no person',
    beingSent: 'Is being sent already',
    leftOut: 'Left out by you',
    incomplete: 'Deactivated, and the profile is incomplete',
    conflict: 'Changed at the target too: choose which value stays',
  },
  leaveOut: 'Leave this row out',
  takeBackIn: 'Take this row back in',
  todo: {
    reassign: (count: number, leader: string): string =>
      plural(
        count,
        { one: 'Give the person under {leader} another leader', other: 'Give the # people under {leader} another leader' },
        { leader },
      ),
    reassignDetail: 'Write that leader into their Team Leader cells; they are sent like any change.',
    byHand: (person: string): string => `Change ${person} by hand`,
  },
  todoDetail: (code: string): string => {
    const never = NOT_IN_BULK.get(code) ?? 'changed';
    return `Then edit this profile at the target: who can manage teams is not ${never} in bulk.`;
  },
  irreversible: (count: number, heading: string, value: string): string =>
    value === ''
      ? `${heading} changes for ${people(count)}: that cannot be taken back`
      : `${heading} becomes “${value}” for ${people(count)}: that cannot be taken back`,
  mails: (count: number): string =>
    plural(count, {
      one: 'The target may mail the # person who is created: a mail cannot be taken back',
      other: 'The target may mail the # people who are created: a mail cannot be taken back',
    }),
  deleted: (count: number): string => `${people(count)} will be deleted at the target`,
  deletions: (count: number): string =>
    plural(count, { one: '# person is deleted: that cannot be taken back', other: '# people are deleted: that cannot be taken back' }),
  seats: (left: number, count: number): Message => ({
    what: 'There are not enough seats at the target.',
    why: `${plural(left, { one: '# seat is free', other: '# seats are free' })}, and ${plural(count, { one: '# new person needs one', other: '# new people need one' })}.`,
    todo: 'Leave the others out, or free seats at the target and make the preview again.',
  }),
  untold: (count: number, heading: string): string =>
    plural(
      count,
      {
        one: '# value of {heading} is left alone: the target does not tell what that person has; change it there',
        other: '# values of {heading} are left alone: the target does not tell what these people have; change them there',
      },
      { heading },
    ),
  onlyNew: (count: number, heading: string): string =>
    plural(
      count,
      {
        one: '# value of {heading} stays as it is: the target takes it of new people only',
        other: '# values of {heading} stay as they are: the target takes them of new people only',
      },
      { heading },
    ),
  byFile: (names: string): string => `Not sent, because the API does not take it: ${names}. Use the upload file, or set it at the target.`,
  notTaken: (count: number): string => plural(count, { one: '# person cannot be sent.', other: '# people cannot be sent.' }),
  leaveOutOthers: (count: number): string => plural(count, { one: 'Leave # person out', other: 'Leave # people out' }),
  massChange: (typed: string): Message => ({
    what: 'So many changes need a second look.',
    why: 'This send changes a large part of the team.',
    todo: `Type ${typed} and send again.`,
  }),
  usersNeeded: (reason: string): Message => ({
    what: 'No preview could be made.',
    why: `Existing people can only be changed once the target’s users are known. ${reason}`.trim(),
    todo: 'Check the connection in Settings, then make the preview again.',
  }),
  noUpdates: (target: string): Message => ({
    what: `${target} only takes new people.`,
    why: 'It has no way to change people who exist.',
    todo: 'Choose to create new people.',
  }),
  undone: (count: number): string => `${people(count)} will be put back as they were`,
  yes: 'yes',
  no: 'no',
  nobody: 'nobody',
};
