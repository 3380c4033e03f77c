/** The roster of CloudTalk: the template's own lower-case headings, and what is chosen beside it for a batch. */
import type { Field } from '../../fields/field.js';
import { RECORD_FIELD, STATUS_FIELD } from '../shared/fields.js';

/** Lists that are read from the target, by the names under which fields point to them. */
export const GROUPS = 'groups';
export const NUMBERS = 'numbers';
export const COUNTRIES = 'countries';

const NAME = 100;
const TEXT = 255;
const SKILL = 100;
/** Documented: four digits, unique in the company. */
const EXTENSION = { min: 1000, max: 9999 };

const TYPES = new Map(['agent', 'admin', 'supervisor', 'analyst'].map((type) => [type, type]));

/** The template's four columns first. No place is known for an employee ID. */
export const CLOUDTALK_FIELDS: readonly Field[] = [
  { key: 'firstName', heading: 'firstname', kind: 'name', maxLength: NAME, required: true },
  { key: 'lastName', heading: 'lastname', kind: 'name', maxLength: NAME, required: true },
  { key: 'email', heading: 'email', kind: 'email' },
  { key: 'countryPrefix', heading: 'country prefix', kind: 'calling-code', list: COUNTRIES, required: true },
  {
    key: 'userType',
    heading: 'User Type',
    kind: 'choice',
    choices: TYPES,
    choiceCode: 'choice-unknown',
    choiceLabels: ['agent', 'admin', 'supervisor', 'analyst'],
    sameInBatch: true, // a file holds one type
    inBatch: 'value',
  },
  { key: 'groups', heading: 'Groups', kind: 'group-list', maxLength: TEXT, inBatch: 'value', untold: true },
  { key: 'defaultNumber', heading: 'Default Number', kind: 'phone', list: NUMBERS, inBatch: 'value' },
  { key: 'outboundNumbers', heading: 'Outbound Numbers', kind: 'name-list', list: NUMBERS, maxLength: TEXT, inBatch: 'value' },
  { key: 'extension', heading: 'Extension', kind: 'number', ...EXTENSION, createOnly: true },
  { key: 'skills', heading: 'Skills', kind: 'level-list', maxLength: SKILL, inBatch: 'value' }, // the words of the levels are not documented in full
  { key: 'restrictions', heading: 'Restrictions', kind: 'text', maxLength: TEXT, inBatch: 'company-settings' },
  { key: 'temporaryPassword', heading: 'Temporary Password', kind: 'secret', maxLength: TEXT },
  STATUS_FIELD,
  RECORD_FIELD,
];

/** What the API does not take: the country prefix stands in the file, the others are chosen on the upload page for all of its people. */
export const BY_FILE: readonly string[] = ['countryPrefix', 'userType', 'outboundNumbers', 'skills', 'restrictions'];
