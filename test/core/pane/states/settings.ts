/** The states of the settings. */
import type { SettingsView } from '../../../../core/session/state.js';
import * as troubles from './troubles.js';

export const emptySettings: SettingsView = {
  target: 'agent-connect',
  targetLabel: 'Agent Connect',
  targets: [{ id: 'agent-connect', label: 'Agent Connect' }],
  fields: [
    { key: 'baseUrl', label: 'Address', hint: 'As your administrator gave it to you.', kind: 'url' },
    {
      key: 'auth',
      label: 'Way to sign in',
      hint: '',
      kind: 'choice',
      choices: [
        ['key', 'API key'],
        ['signed', 'API key and secret'],
      ],
    },
    { key: 'apiKey', label: 'API key', hint: 'Found under Account, API.', kind: 'secret', secret: 'agent-connect.key' },
    { key: 'apiSecret', label: 'API secret', hint: 'Only for the second way to sign in.', kind: 'secret', secret: 'agent-connect.secret' },
  ],
  values: {},
  secretsSet: {},
  visibleRowsOnly: false,
  writeStatusColumn: false,
  strict: false,
  massShare: 0.3,
  massDeactivations: 50,
  hasPasswords: true,
  needsPassword: false,
  makePasswords: 'off',
  clearPasswords: false,
  canUpdate: true,
  mayMailAtOnce: true,
  connection: null,
};
export const savedSettings: SettingsView = {
  ...emptySettings,
  values: { baseUrl: 'https://demo.api.stellaconnect.net', auth: 'key' },
  secretsSet: { apiKey: true },
  writeStatusColumn: true,
};
export const connected: SettingsView = {
  ...savedSettings,
  connection: { ok: true, message: troubles.connected },
};
export const refused: SettingsView = {
  ...savedSettings,
  connection: { ok: false, message: troubles.keyRefused },
};
export const strictSettings: SettingsView = { ...savedSettings, strict: true };
/** A target that only takes new people. */
export const createOnly: SettingsView = { ...savedSettings, targetLabel: 'CloudTalk', canUpdate: false };

/** Another target, which asks for texts; one of them may stay blank. */
export const otherTarget: SettingsView = {
  ...emptySettings,
  target: 'club',
  targetLabel: 'Club',
  targets: [
    { id: 'agent-connect', label: 'Agent Connect' },
    { id: 'club', label: 'Club' },
  ],
  fields: [
    { key: 'branch', label: 'Branch', hint: 'Where the people work.', kind: 'text' },
    { key: 'note', label: 'Note', hint: '', kind: 'text', optional: true },
    { key: 'apiKey', label: 'Club key', hint: '', kind: 'secret', secret: 'club.key' },
  ],
};
export const twoTargets: SettingsView = { ...emptySettings, targets: otherTarget.targets };
