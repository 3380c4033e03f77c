/** The roster of Agent Connect: headings of its own template, what each cell accepts, and how long it may be. */
import type { Field } from '../../fields/field.js';
import { RECORD_FIELD, STATUS_FIELD } from '../shared/fields.js';

const NAME = 100;
const TEXT = 255;
const PROFILE = 5_000;

const EMPLOYMENT = new Map([
  ['fulltime', 'full-time'],
  ['ft', 'full-time'],
  ['parttime', 'part-time'],
  ['pt', 'part-time'],
  ['temp', 'temp'],
]);
const LICENSES = new Map([
  ['standard', 'standard'],
  ['flexible', 'flexible'],
]);

/** In the template's order. */
export const AGENT_CONNECT_FIELDS: readonly Field[] = [
  { key: 'role', heading: 'Role', kind: 'role', maxLength: NAME },
  { key: 'manageTeam', heading: 'Can Manage Teams', kind: 'yes-no', required: true },
  { key: 'email', heading: 'Email Address', kind: 'email' },
  { key: 'employeeId', heading: 'Employee ID', kind: 'employee-id', maxLength: NAME },
  { key: 'firstName', heading: 'First Name', kind: 'name', maxLength: NAME, required: true },
  { key: 'lastName', heading: 'Last Name', kind: 'name', maxLength: NAME, required: true },
  { key: 'homeTown', heading: 'Home Town', kind: 'name', maxLength: TEXT },
  { key: 'stateOrCountry', heading: 'State or Country', kind: 'text', maxLength: TEXT },
  { key: 'profile', heading: 'Profile', kind: 'text', maxLength: PROFILE },
  { key: 'phoneChannel', heading: 'Phone Channel', kind: 'yes-no', required: true },
  { key: 'chatChannel', heading: 'Chat Channel', kind: 'yes-no', required: true },
  { key: 'emailChannel', heading: 'Email Channel', kind: 'yes-no', required: true },
  { key: 'teamLeader', heading: 'Team Leader', kind: 'leader', required: true },
  {
    key: 'employmentStatus',
    heading: 'Employment Status',
    kind: 'choice',
    choices: EMPLOYMENT,
    choiceCode: 'employment-status',
    choiceLabels: ['Full Time', 'Part Time', 'Temp'],
  },
  { key: 'startDate', heading: 'Start Date', kind: 'date' },
  { key: 'groups', heading: 'Group Assignments', kind: 'group-list', maxLength: TEXT },
  { key: 'temporaryPassword', heading: 'Temporary Password', kind: 'secret', maxLength: TEXT },
  {
    key: 'licenseType',
    heading: 'License Type',
    kind: 'choice',
    choices: LICENSES,
    choiceCode: 'license-type',
    choiceLabels: ['standard', 'flexible'],
  },
  STATUS_FIELD,
  RECORD_FIELD,
];
