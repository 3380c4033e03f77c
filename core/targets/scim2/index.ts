/** Any SCIM 2.0 service: people go one by one or many at once, as the service offers; a leader is named by the service's own ID. */
import type { Target } from '../../target.js';
import { ADDRESS, SCIM_TOKEN, SCIM_TOKEN_HINT } from '../../said/by-targets.js';
import { createScim2Api, SCIM2_PACING, TOKEN_SECRET } from './api/index.js';
import { SCIM2_FIELDS } from './fields.js';
import { SCIM2_HOSTS } from './hosts.js';

export const scim2: Target = {
  id: 'scim2',
  label: 'SCIM 2.0',
  fields: SCIM2_FIELDS,
  allowedHosts: SCIM2_HOSTS,
  settings: [
    { key: 'baseUrl', label: ADDRESS, hint: 'https://scim.your-company.example/scim/v2', kind: 'url' },
    { key: 'token', label: SCIM_TOKEN, hint: SCIM_TOKEN_HINT, kind: 'secret', secret: TOKEN_SECRET },
  ],
  pacing: SCIM2_PACING,
  canDelayWelcome: false, // no attribute of the standard holds a mail back
  enforcesUniqueKeys: true, // RFC 7643 has the server refuse a user name that somebody has
  irreversible: [],
  createMails: true, // whether a service mails is its own affair: who is warned in vain loses less than who is not warned
  api: createScim2Api,
};
