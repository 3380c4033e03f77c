// @ts-check
/**
 * `npm run relay:dev`: the relay at https://localhost:3000 with the certificate of Microsoft's own tool for developers, which the system trusts.
 * `--check` only says what is missing; a window that closes at once would not.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const program = new URL('dist/relay.mjs', import.meta.url);
/** Where `office-addin-dev-certs` puts what it makes. */
const certificates = join(homedir(), '.office-addin-dev-certs');
const RELAY_TLS_CERT = join(certificates, 'localhost.crt');
const RELAY_TLS_KEY = join(certificates, 'localhost.key');

const missing = [
  ...(existsSync(program) ? [] : ['There is no built add-in yet. Run: npm run build']),
  ...(existsSync(RELAY_TLS_CERT) && existsSync(RELAY_TLS_KEY)
    ? []
    : [
        'There is no certificate for https://localhost yet, and Excel loads add-ins over https only. Run once: npx office-addin-dev-certs install',
      ]),
];

if (missing.length > 0) {
  for (const line of missing) console.error(line);
  process.exitCode = 1;
} else if (!process.argv.includes('--check')) {
  Object.assign(process.env, { RELAY_TLS_CERT, RELAY_TLS_KEY });
  await import(program.href);
}
