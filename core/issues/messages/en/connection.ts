/** English: what keeps the target from being reached, and which settings to look at. */
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import { listed } from './phrases.js';

/** `places` and `keys` are labels of settings, `code` is what the machine that sends calls the failure. */
export const connection = {
  nameUnknown: (code: string, places: readonly string[]): Message =>
    say(
      'The target’s server is not known by its name.',
      `Looking its name up failed (${code}).`,
      `Check ${listed(places)} in Settings, and whether this machine is online.`,
    ),
  certificate: (code: string, places: readonly string[]): Message =>
    say(
      'The certificate of the target’s server is not trusted.',
      `So the secure connection was given up (${code}).`,
      `Check ${listed(places)} in Settings. If it is right, ask your administrator: a proxy may stand between, or the certificate has run out.`,
    ),
  closed: (code: string, places: readonly string[]): Message =>
    say(
      'The target’s server lets nobody in.',
      `It did not take the connection (${code}).`,
      `Check ${listed(places)} in Settings; if it is right, try again later.`,
    ),
  privateAddress: (places: readonly string[]): Message =>
    say(
      'The address leads into a private network.',
      'The relay sends to public addresses only, so that nobody reaches inner machines through it.',
      `Check ${listed(places)} in Settings.`,
    ),
  relay: (reason: string): Message =>
    say('The relay did not send this.', reason, 'Check your network and try again; if it stays so, ask the person who runs the relay.'),
  checkKeys: (keys: readonly string[]): string => `Check ${listed(keys)} in Settings, and whether the key may manage users.`,
  notThere: (reason: string, places: readonly string[]): Message =>
    say('The target was not found at this place.', reason, `Check ${listed(places)} in Settings.`),
  /** Where no setting tells the place of the target. */
  checkNetwork: 'Check your network, then try again.',
  setClock: 'Set the clock of the machine that runs the relay by a time server, then try again.',
};
