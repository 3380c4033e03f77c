/** CloudTalk's upload page takes new people only, in the four columns of its template; the other settings are chosen there for all of them. */
import type { UploadForms } from '../../export/upload-form.js';

const TEMPLATE: readonly string[] = ['firstName', 'lastName', 'email', 'countryPrefix'];

export const CLOUDTALK_UPLOADS: UploadForms = { create: TEMPLATE, update: TEMPLATE };
