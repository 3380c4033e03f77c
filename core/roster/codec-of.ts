/** Which codec reads the cells of a field, with the names that the target has for it. */
import { callingCodeCodec } from '../fields/calling-code.js';
import { choiceCodec } from '../fields/choice.js';
import type { Codec } from '../fields/codec.js';
import { emailCodec } from '../fields/email.js';
import { employeeIdCodec } from '../fields/employee-id.js';
import type { Field } from '../fields/field.js';
import { groupListCodec } from '../fields/group-list.js';
import { levelListCodec } from '../fields/level-list.js';
import { numberCodec } from '../fields/number.js';
import { phoneCodec } from '../fields/phone.js';
import { roleCodec } from '../fields/role.js';
import { tagListCodec } from '../fields/tag-list.js';
import { textCodec } from '../fields/text.js';
import { userNameCodec } from '../fields/user-name.js';
import { yesNoCodec } from '../fields/yes-no.js';
import { CODE } from '../issues/codes.js';
import type { DirectoryIndex } from './directory.js';

export const NO_LIMIT = 1_000_000; // a cell of any host is shorter

/** The codec of a field. Dates and leaders need their column and the other rows, so they have none of their own. */
export function codecOf(field: Field, directory: DirectoryIndex): Codec {
  const limit = field.maxLength ?? NO_LIMIT;
  const names = directory.namesOf(field);
  switch (field.kind) {
    case 'email':
      return emailCodec;
    case 'employee-id':
      return employeeIdCodec(limit);
    case 'yes-no':
      return yesNoCodec;
    case 'choice':
    case 'status':
      return choiceCodec(field);
    case 'role':
      return roleCodec(names, limit);
    case 'group-list':
      return groupListCodec(names, limit);
    case 'name-list':
      return groupListCodec(names, limit, CODE['choice-unknown']);
    case 'level-list':
      return levelListCodec(field, names);
    case 'tag-list':
      return tagListCodec(limit);
    case 'number':
      return numberCodec(field);
    case 'phone':
      return phoneCodec(names);
    case 'calling-code':
      return callingCodeCodec(names);
    case 'user-name':
      return userNameCodec(field);
    case 'text':
      return names === null ? textCodec(limit) : roleCodec(names, limit, CODE['choice-unknown']);
    case 'name':
    case 'secret':
    case 'leader':
    case 'record':
    case 'date':
      return textCodec(limit);
  }
}
