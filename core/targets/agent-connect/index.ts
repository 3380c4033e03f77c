/** Agent Connect: people are created one by one through the user management API; leaders are named by e-mail address or ID. */
import type { Target } from '../../target.js';
import { AGENT_CONNECT_PACING, createAgentConnectApi } from './api/index.js';
import { AGENT_CONNECT_FIELDS } from './fields.js';
import { AGENT_CONNECT_HOSTS } from './hosts.js';
import { AGENT_CONNECT_UPLOADS } from './upload-forms.js';

export const agentConnect: Target = {
  id: 'agent-connect',
  label: 'Agent Connect',
  fields: AGENT_CONNECT_FIELDS,
  allowedHosts: AGENT_CONNECT_HOSTS,
  settings: [
    { key: 'baseUrl', label: 'Address', hint: 'https://your-company.api.stellaconnect.net', kind: 'url' },
    {
      key: 'apiKey',
      label: 'API key',
      hint: 'From the administration page of Agent Connect',
      kind: 'secret',
      secret: 'agent-connect.api-key',
    },
    {
      key: 'apiSecret',
      label: 'API secret',
      hint: 'Signs each request; shown once when the key is made',
      kind: 'secret',
      secret: 'agent-connect.api-secret',
    },
    {
      key: 'authStyle',
      label: 'Form of the token',
      hint: 'Change this only if the connection test says that the token is refused',
      kind: 'choice',
      choices: [
        ['raw', 'Plain'],
        ['bearer', 'With the word Bearer'],
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
