/** What the program does beside serving: the hash of an access code, a new key, and a look at a running relay for a container. */
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { text } from 'node:stream/consumers';
import { newMasterKey } from '../secrets/master-keys.js';
import { LOOPBACK, readSettings } from '../settings/settings.js';
import { SettingsError, type Env } from '../settings/values.js';
import { hashCode, isFitCode } from '../sign-in/code-hash.js';

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly print: (line: string) => void;
  readonly env: Env;
}

type Command = (terminal: Terminal) => Promise<void>;

const HEALTH_MS = 5000;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'hash-code',
    async ({ input, print }) => {
      const [code = ''] = (await text(input)).split(/\r?\n/u);
      if (!isFitCode(code))
        throw new SettingsError(
          'An access code needs at least 16 characters, or it can be guessed, and only letters without accents, digits and signs. Nothing was made.',
        );
      print(await hashCode(code));
    },
  ],
  [
    'new-key',
    ({ print }) => {
      print(newMasterKey());
      return Promise.resolve();
    },
  ],
  ['check-health', ({ env }) => isHealthy(env)],
]);

/** The command of this name; throws for a name that is none. */
export function commandNamed(name: string): Command {
  const command = COMMANDS.get(name);
  if (!command)
    throw new SettingsError(`There is no command “${name}”, only ${[...COMMANDS.keys()].join(', ')}; without one the relay starts.`);
  return command;
}

/** Asks the relay of these settings, on this machine, whether it lives. */
function isHealthy(env: Env): Promise<void> {
  const { port, hostname, tls } = readSettings(env);
  const host = LOOPBACK.includes(hostname) ? hostname : '127.0.0.1';
  const options = { host, port, path: '/healthz', timeout: HEALTH_MS, agent: false };
  const unwell = (reason: string): SettingsError => new SettingsError(`The relay on port ${port} does not answer as it should: ${reason}.`);
  return new Promise((resolve, reject) => {
    // Its certificate names the public host, which is not how it is called here; nothing secret is sent or believed.
    const call = tls ? httpsRequest({ ...options, rejectUnauthorized: false }) : httpRequest(options);
    call.on('response', (answer) => {
      answer.resume();
      if (answer.statusCode === 200) resolve();
      else reject(unwell(`status ${answer.statusCode ?? 0}`));
    });
    call.on('timeout', () => call.destroy(new Error('no answer in time')));
    call.on('error', (error) => reject(unwell(error.message)));
    call.end();
  });
}
