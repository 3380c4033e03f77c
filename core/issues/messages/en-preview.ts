/** English: what a preview says of a plan before anything is sent. */
import type { Message } from '../message.js';

const number = (count: number): string => count.toLocaleString('en');
const people = (count: number): string => (count === 1 ? '1 person' : `${number(count)} people`);
const cells = (count: number): string => (count === 1 ? '1 cell' : `${number(count)} cells`);

/** `Home Town`, `Home Town and Role`, `Home Town, Role and 3 more`. */
function listed(names: readonly string[]): string {
  const [first = '', second, third, ...rest] = names;
  if (second === undefined) return first;
  if (third === undefined) return `${first} and ${second}`;
  return rest.length === 0 ? `${first}, ${second} and ${third}` : `${first}, ${second} and ${number(rest.length + 1)} more`;
}

const NOT_IN_BULK: ReadonlyMap<string, string> = new Map([
  ['manager-cannot-move', 'moved to another leader'],
  ['manager-cannot-deactivate', 'deactivated'],
  ['manager-cannot-demote', 'demoted'],
]);

export const enPreview = {
  created: (count: number, leaders: number): string =>
    leaders > 0 && leaders < count
      ? `${leaders === 1 ? '1 leader' : `${number(leaders)} leaders`} first, then ${people(count - leaders)}`
      : `${people(count)} will be created`,
  updated: (count: number, fields: number): string =>
    `${people(count)} will be changed, ${fields === 1 ? '1 value' : `${number(fields)} values`} in all`,
  activated: (count: number): string => `${people(count)} will be activated`,
  deactivated: (count: number): string => `${people(count)} will be deactivated`,
  unchanged: (count: number): string => (count === 1 ? '1 person stays as they are' : `${people(count)} stay as they are`),
  cleared: (count: number, heading: string): string => `This clears ${cells(count)} of ${heading}`,
  blocked: (count: number): string =>
    count === 1 ? '1 person stays out until the mistakes are mended' : `${people(count)} stay out until their mistakes are mended`,
  notAllowed: (count: number): string =>
    `${people(count)} can manage teams and ${count === 1 ? 'is' : 'are'} not moved, deactivated or demoted in bulk`,
  skipped: (count: number): string => (count === 1 ? '1 row is skipped' : `${number(count)} rows are skipped`),
  dates: (heading: string): string => `${heading} is not sent until you say how its dates are read`,
  moved: (count: number): string =>
    `${count === 1 ? '1 value has' : `${number(count)} values have`} changed at the target since you fetched the team; refresh it to see ${count === 1 ? 'it' : 'them'}`,
  row: {
    create: (leader: string | null): string => (leader === null ? 'Will be created without a leader' : `Will be created under ${leader}`),
    update: (headings: readonly string[]): string => `Changes ${listed(headings)}`,
    activate: 'Will be activated',
    deactivate: 'Will be deactivated',
    unchanged: 'No change',
    noPerson: 'Is no person',
    leftOut: 'Left out by you',
    incomplete: 'Deactivated, and the profile is incomplete',
    conflict: 'Changed at the target too: choose which value stays',
  },
  leaveOut: 'Leave this row out',
  takeBackIn: 'Take this row back in',
  todo: {
    reassign: (count: number, leader: string): string =>
      `Give ${count === 1 ? 'the person' : `the ${number(count)} people`} under ${leader} another leader`,
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
    `The target may mail the ${people(count)} who ${count === 1 ? 'is' : 'are'} created: a mail cannot be taken back`,
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
