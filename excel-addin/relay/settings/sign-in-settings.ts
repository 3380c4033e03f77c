/** How people sign in, from the environment. */
import type { CodeHashes } from '../sign-in/access-code.js';
import { readCodeHash } from '../sign-in/code-hash.js';
import { SettingsError, type Values } from './values.js';

export type SignInSettings =
  | { readonly kind: 'everybody' }
  | ({ readonly kind: 'code' } & CodeHashes)
  | { readonly kind: 'entra'; readonly clientId: string; readonly tenants: readonly string[]; readonly everyoneMaySend: boolean };

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Reads and judges the settings of sign-in. */
export function readSignIn({ text, list, yes }: Values): SignInSettings {
  if (text('RELAY_ACCESS_CODE') !== null)
    throw new SettingsError(
      'RELAY_ACCESS_CODE is no longer read, as it stood open in the environment. Put what “node excel-addin/dist/relay.mjs hash-code” prints for the code into RELAY_ACCESS_CODE_HASH.',
    );
  const hash = (name: string): string | null => {
    const given = text(name);
    if (given !== null && readCodeHash(given) === null)
      throw new SettingsError(`${name} is no hash of an access code. Make one with “node excel-addin/dist/relay.mjs hash-code”.`);
    return given;
  };
  const [send, admin] = [hash('RELAY_ACCESS_CODE_HASH'), hash('RELAY_ADMIN_CODE_HASH')];
  const clientId = text('RELAY_ENTRA_CLIENT_ID')?.toLowerCase() ?? null;
  const tenants = list('RELAY_ENTRA_TENANTS')?.map((each) => each.toLowerCase()) ?? null;
  const everyoneMaySend = yes('RELAY_ENTRA_EVERYONE_MAY_SEND');
  if ((clientId === null) !== (tenants === null))
    throw new SettingsError('RELAY_ENTRA_CLIENT_ID and RELAY_ENTRA_TENANTS must be set together.');
  if (clientId === null || tenants === null) return send === null && admin === null ? { kind: 'everybody' } : { kind: 'code', send, admin };
  if (send !== null || admin !== null)
    throw new SettingsError('Choose one way of signing in: RELAY_ENTRA_CLIENT_ID or the hashes of access codes.');
  if (!GUID.test(clientId)) throw new SettingsError('RELAY_ENTRA_CLIENT_ID must be the Application (client) ID of the app registration.');
  for (const tenant of tenants)
    if (!GUID.test(tenant))
      throw new SettingsError(
        `RELAY_ENTRA_TENANTS: “${tenant}” is no Directory (tenant) ID. Names such as “common” would let in people of every company.`,
      );
  return { kind: 'entra', clientId, tenants, everyoneMaySend };
}
