/** CloudTalk's upload page: new people of one type, in the four columns of its template; the other settings are chosen there for all of them. */
import type { UploadForms } from '../../export/upload-form.js';

export const CLOUDTALK_UPLOADS: UploadForms = {
  create: ['firstName', 'lastName', 'email', 'countryPrefix'],
  file: 'plain-csv',
  oneValueOf: 'userType',
};
