/** The roster of a SCIM 2.0 service: the attributes that RFC 7643 gives a user of a company, under headings of our own. */
import type { Field } from '../../fields/field.js';
import { RECORD_FIELD, STATUS_FIELD } from '../shared/fields.js';

const NAME = 100;
const TEXT = 255;

/** A service decides what it accepts; what nobody can see is never meant. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

export const SCIM2_FIELDS: readonly Field[] = [
  { key: 'userName', heading: 'User Name', kind: 'user-name', maxLength: TEXT, isUserName: (name) => !INVISIBLE.test(name) },
  { key: 'email', heading: 'Email', kind: 'email' },
  { key: 'employeeId', heading: 'Employee ID', kind: 'employee-id', maxLength: NAME },
  { key: 'firstName', heading: 'First Name', kind: 'name', maxLength: NAME, required: true },
  { key: 'lastName', heading: 'Last Name', kind: 'name', maxLength: NAME, required: true },
  { key: 'department', heading: 'Department', kind: 'text', maxLength: TEXT },
  { key: 'title', heading: 'Title', kind: 'text', maxLength: TEXT },
  { key: 'phoneNumbers', heading: 'Phone Numbers', kind: 'phone' },
  { key: 'mobile', heading: 'Mobile', kind: 'phone' },
  { key: 'teamLeader', heading: 'Team Leader', kind: 'leader' },
  { key: 'groups', heading: 'Groups', kind: 'group-list', maxLength: TEXT, list: 'groups' },
  STATUS_FIELD,
  RECORD_FIELD,
];
