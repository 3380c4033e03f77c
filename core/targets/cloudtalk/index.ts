/** CloudTalk: agents are created one by one, their groups follow; other kinds of users and their settings go by the template file. */
import {
  ACCESS_KEY_ID_LABEL,
  AGENTS_ONLY,
  CLOUDTALK_ACCOUNT,
  CLOUDTALK_ACCOUNT_HINT,
  CLOUDTALK_KEY_HINT,
  CLOUDTALK_SECRET,
  CLOUDTALK_SECRET_HINT,
} from '../../said/by-targets.js';
import type { Target } from '../../target.js';
import { ACCESS_KEY_ID, ACCESS_KEY_SECRET, CLOUDTALK_PACING, createCloudTalkApi } from './api/index.js';
import { BY_FILE, CLOUDTALK_FIELDS } from './fields.js';
import { CLOUDTALK_HOSTS } from './hosts.js';
import { CLOUDTALK_UPLOADS } from './upload-forms.js';

export const cloudtalk: Target = {
  id: 'cloudtalk',
  label: 'CloudTalk',
  fields: CLOUDTALK_FIELDS,
  allowedHosts: CLOUDTALK_HOSTS,
  settings: [
    { key: 'accessKeyId', label: ACCESS_KEY_ID_LABEL, hint: CLOUDTALK_KEY_HINT, kind: 'secret', secret: ACCESS_KEY_ID },
    { key: 'accessKeySecret', label: CLOUDTALK_SECRET, hint: CLOUDTALK_SECRET_HINT, kind: 'secret', secret: ACCESS_KEY_SECRET },
    { key: 'account', label: CLOUDTALK_ACCOUNT, hint: CLOUDTALK_ACCOUNT_HINT, kind: 'text', optional: true },
  ],
  pacing: CLOUDTALK_PACING,
  canDelayWelcome: false,
  enforcesUniqueKeys: true, // documented: an address serves one agent, in any company
  irreversible: [{ field: 'temporaryPassword' }], // nobody can know what it was before
  passwordField: 'temporaryPassword',
  passwordNeed: () => 'needed', // documented as required: whoever has none on the sheet gets one
  uploads: CLOUDTALK_UPLOADS,
  createMails: true, // not documented: who is warned in vain loses less than who is not warned
  deactivation: 'delete',
  byFile: BY_FILE,
  createsOnly: { field: 'userType', value: 'agent', reason: AGENTS_ONLY },
  api: createCloudTalkApi,
};
