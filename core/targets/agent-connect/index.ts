/** Agent Connect: people are created one by one through the user management API; leaders are named by e-mail address or ID. */
import type { Target } from '../../target.js';
import { AGENT_CONNECT_PACING, createAgentConnectApi, KEY_NAME, SECRET_NAME } from './api/index.js';
import { AGENT_CONNECT_FIELDS } from './fields.js';
import { AGENT_CONNECT_HOSTS } from './hosts.js';
import { AGENT_CONNECT_UPLOADS } from './upload-forms.js';
import {
  ADDRESS,
  API_KEY,
  API_KEY_HINT,
  API_SECRET,
  API_SECRET_HINT,
  TOKEN_BEARER,
  TOKEN_FORM,
  TOKEN_FORM_HINT,
  TOKEN_PLAIN,
} from '../../said/by-targets.js';

export const agentConnect: Target = {
  id: 'agent-connect',
  label: 'Agent Connect',
  fields: AGENT_CONNECT_FIELDS,
  allowedHosts: AGENT_CONNECT_HOSTS,
  settings: [
    { key: 'baseUrl', label: ADDRESS, hint: 'https://your-company.api.stellaconnect.net', kind: 'url' },
    {
      key: 'apiKey',
      label: API_KEY,
      hint: API_KEY_HINT,
      kind: 'secret',
      secret: KEY_NAME,
    },
    {
      key: 'apiSecret',
      label: API_SECRET,
      hint: API_SECRET_HINT,
      kind: 'secret',
      secret: SECRET_NAME,
    },
    {
      key: 'authStyle',
      label: TOKEN_FORM,
      hint: TOKEN_FORM_HINT,
      kind: 'choice',
      choices: [
        ['raw', TOKEN_PLAIN],
        ['bearer', TOKEN_BEARER],
      ],
    },
  ],
  pacing: AGENT_CONNECT_PACING,
  canDelayWelcome: false, // the API documents no such switch
  enforcesUniqueKeys: false, // what a second create answers is not documented
  irreversible: [
    { field: 'manageTeam', to: true }, // documented: once given, the API cannot take it away
    { field: 'temporaryPassword' }, // nobody can know what it was before
  ],
  passwordField: 'temporaryPassword',
  uploads: AGENT_CONNECT_UPLOADS,
  createMails: true, // whether a plain create mails is not documented: who is warned in vain loses less than who is not warned
  api: createAgentConnectApi,
};
