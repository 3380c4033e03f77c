/** The demo connection, put where each host keeps what its user has saved, so that the workbench sends out of the box. */
import { documentState, type DocumentState } from '../sheets-sim/index.js';

const SETTINGS_KEY = 'muster.settings';
const SETTINGS = JSON.stringify({
  target: 'agent-connect',
  values: { baseUrl: 'https://demo.api.stellaconnect.net' },
  others: {
    scim2: { baseUrl: 'https://demo.scim.example/scim/v2' },
    'amazon-connect': { instanceId: '11111111-2222-3333-4444-555555555555', region: 'us-east-1' },
  },
  visibleRowsOnly: false,
  writeStatusColumn: false,
});
/** The demo companies' keys and secrets open nothing but this program. */
const SECRETS = {
  'agent-connect.api-key': 'demo-key',
  'agent-connect.api-secret': 'demo-secret',
  'scim2.token': 'demo-token',
  'amazon-connect.access-key-id': 'AKIADEMO',
  'amazon-connect.secret-access-key': 'demo/secret+key',
  'cloudtalk.access-key-id': 'demo-access-key',
  'cloudtalk.access-key-secret': 'demo-access-secret',
};

/** UserProperties of Google Sheets: the secrets. */
export function demoUserProperties(): Map<string, string> {
  return new Map(Object.entries(SECRETS).map(([name, value]) => [`muster.secret.${name}`, value]));
}

/** The document of Google Sheets: the settings. */
export function demoDocument(): DocumentState {
  const document = documentState();
  document.properties.set(`muster.setting.${SETTINGS_KEY}`, SETTINGS);
  return document;
}

/** Settings in the workbook file of Excel; its secrets are the relay's. */
export function demoWorkbookSettings(): Map<string, unknown> {
  return new Map([[`muster.${SETTINGS_KEY}`, SETTINGS]]);
}
