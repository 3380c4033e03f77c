/** The roster of Amazon Connect: one heading for each setting of a user, what its cells accept, and which list its names stand in. */
import type { Field } from '../../fields/field.js';
import { RECORD_FIELD, STATUS_FIELD } from '../shared/fields.js';
import { isUserName, USER_NAME_LENGTH } from './user-name.js';

const NAME = 100;
const LISTED = 255; // longer than any name that Amazon Connect gives a profile or a tag's value
const PATH = 5 * NAME + 4; // five levels and what parts them
const SECONDARY_EMAIL = 265;
const PASSWORD = 64;
const MOST_SECONDS = 2_000_000;

/** Lists that are read from the target, by the names under which fields point to them. */
export const SECURITY_PROFILES = 'securityProfiles';
export const ROUTING_PROFILES = 'routingProfiles';
export const HIERARCHY_GROUPS = 'hierarchyGroups';
export const PREDEFINED_ATTRIBUTES = 'predefinedAttributes';

const PHONE_TYPES = new Map([
  ['softphone', 'SOFT_PHONE'],
  ['soft_phone', 'SOFT_PHONE'],
  ['soft', 'SOFT_PHONE'],
  ['deskphone', 'DESK_PHONE'],
  ['desk_phone', 'DESK_PHONE'],
  ['desk', 'DESK_PHONE'],
]);

export const AMAZON_CONNECT_FIELDS: readonly Field[] = [
  // A blank user name is the e-mail address, else the employee ID: so it is not required by itself.
  { key: 'username', heading: 'Username', kind: 'user-name', maxLength: USER_NAME_LENGTH, isUserName, createOnly: true },
  { key: 'email', heading: 'Email Address', kind: 'email' },
  { key: 'employeeId', heading: 'Employee ID', kind: 'employee-id', maxLength: NAME },
  { key: 'firstName', heading: 'First Name', kind: 'name', maxLength: NAME, required: true },
  { key: 'lastName', heading: 'Last Name', kind: 'name', maxLength: NAME, required: true },
  {
    key: 'securityProfiles',
    heading: 'Security Profiles',
    kind: 'name-list',
    maxLength: LISTED,
    required: true,
    list: SECURITY_PROFILES,
  },
  { key: 'routingProfile', heading: 'Routing Profile', kind: 'text', maxLength: LISTED, required: true, list: ROUTING_PROFILES },
  {
    key: 'phoneType',
    heading: 'Phone Type',
    kind: 'choice',
    choices: PHONE_TYPES,
    choiceCode: 'choice-unknown',
    choiceLabels: ['Soft phone', 'Desk phone'],
  },
  { key: 'deskPhone', heading: 'Desk Phone', kind: 'phone' },
  { key: 'afterCallWork', heading: 'After Call Work', kind: 'number', min: 0, max: MOST_SECONDS },
  { key: 'autoAccept', heading: 'Auto Accept', kind: 'yes-no' },
  { key: 'hierarchy', heading: 'Hierarchy', kind: 'text', maxLength: PATH, list: HIERARCHY_GROUPS },
  { key: 'tags', heading: 'Tags', kind: 'tag-list', maxLength: LISTED },
  { key: 'proficiencies', heading: 'Proficiencies', kind: 'level-list', maxLength: LISTED, levels: { min: 1, max: 5 } },
  { key: 'mobile', heading: 'Mobile', kind: 'phone' },
  { key: 'secondaryEmail', heading: 'Secondary Email', kind: 'email', maxLength: SECONDARY_EMAIL },
  { key: 'temporaryPassword', heading: 'Temporary Password', kind: 'secret', maxLength: PASSWORD },
  STATUS_FIELD,
  RECORD_FIELD,
];
