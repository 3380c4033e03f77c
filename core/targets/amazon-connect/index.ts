/** Amazon Connect: people are created one by one, each part of them is changed by an operation of its own, and who leaves is deleted. */
import {
  ACCESS_KEY_ID_LABEL,
  AWS_KEY_HINT,
  CONNECT_IDENTITY,
  CONNECT_IDENTITY_HINT,
  CONNECT_INSTANCE,
  CONNECT_INSTANCE_HINT,
  CONNECT_READING,
  CONNECT_READING_HINT,
  IDENTITY_BY_OTHERS,
  IDENTITY_BY_SAML,
  READING_ALL,
  READING_FAST,
  REGION,
  REGION_HINT,
  SECRET_ACCESS_KEY_LABEL,
  SESSION_TOKEN_HINT,
  SESSION_TOKEN_LABEL,
} from '../../said/by-targets.js';
import type { Target } from '../../target.js';
import {
  ACCESS_KEY_ID,
  AMAZON_CONNECT_PACING,
  BY_CONNECT,
  BY_OTHERS,
  BY_SAML,
  createAmazonConnectApi,
  READ_ALL,
  READ_FAST,
  SECRET_ACCESS_KEY,
  SESSION_TOKEN,
} from './api/index.js';
import { AMAZON_CONNECT_FIELDS } from './fields.js';
import { AMAZON_CONNECT_HOSTS, REGIONS } from './hosts.js';

const NAME = 'Amazon Connect';

export const amazonConnect: Target = {
  id: 'amazon-connect',
  label: NAME,
  fields: AMAZON_CONNECT_FIELDS,
  allowedHosts: AMAZON_CONNECT_HOSTS,
  settings: [
    { key: 'instanceId', label: CONNECT_INSTANCE, hint: CONNECT_INSTANCE_HINT, kind: 'text' },
    {
      key: 'region',
      label: REGION,
      hint: REGION_HINT,
      kind: 'choice',
      choices: REGIONS.map((region) => [region, region] as const),
      tellsPlace: true,
    },
    { key: 'accessKeyId', label: ACCESS_KEY_ID_LABEL, hint: AWS_KEY_HINT, kind: 'secret', secret: ACCESS_KEY_ID },
    { key: 'secretAccessKey', label: SECRET_ACCESS_KEY_LABEL, hint: AWS_KEY_HINT, kind: 'secret', secret: SECRET_ACCESS_KEY },
    { key: 'sessionToken', label: SESSION_TOKEN_LABEL, hint: SESSION_TOKEN_HINT, kind: 'secret', secret: SESSION_TOKEN, optional: true },
    {
      key: 'identity',
      label: CONNECT_IDENTITY,
      hint: CONNECT_IDENTITY_HINT,
      kind: 'choice',
      choices: [
        [BY_CONNECT, NAME],
        [BY_SAML, IDENTITY_BY_SAML],
        [BY_OTHERS, IDENTITY_BY_OTHERS],
      ],
    },
    {
      key: 'reading',
      label: CONNECT_READING,
      hint: CONNECT_READING_HINT,
      kind: 'choice',
      choices: [
        [READ_ALL, READING_ALL],
        [READ_FAST, READING_FAST],
      ],
    },
  ],
  pacing: AMAZON_CONNECT_PACING,
  canDelayWelcome: false, // there is no such switch
  enforcesUniqueKeys: true, // documented: a second user of one name is refused as a duplicate, and each row gives the same name each time
  irreversible: [{ field: 'temporaryPassword' }], // nobody can know what it was before
  passwordField: 'temporaryPassword',
  passwordNeed: ({ identity = BY_CONNECT }) => (identity === BY_CONNECT ? 'needed' : 'refused'),
  createMails: false, // none is documented for users whom the API creates
  deactivation: 'delete',
  api: createAmazonConnectApi,
};
