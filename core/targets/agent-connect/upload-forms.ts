/** The two upload pages of Agent Connect: new people by its template, existing users in the same columns with their status. */
import type { UploadForms } from '../../export/upload-form.js';
import { AGENT_CONNECT_FIELDS } from './fields.js';

/** Documented for the API only; a Record is Muster's own. */
const NOT_UPLOADED = ['licenseType', 'record'];

const keysWithout = (...left: readonly string[]): string[] =>
  AGENT_CONNECT_FIELDS.map(({ key }) => key).filter((key) => !NOT_UPLOADED.includes(key) && !left.includes(key));

export const AGENT_CONNECT_UPLOADS: UploadForms = {
  create: keysWithout('status'), // a new person is active
  update: keysWithout('temporaryPassword'), // set once, for the first sign-in
};
