/** What keeps a target from being asked, in words that name the settings to look at, and where more is told about it. */
import type { ConnectionTopic } from '../issues/connection-topics.js';
import { said } from '../issues/messages/said.js';
import { spoken } from '../issues/messages/spoken.js';
import type { Message } from '../issues/message.js';
import type { HttpFailure } from '../ports/index.js';
import { GOOGLE_SILENT } from '../said/by-sheets.js';
import { CLOCK_IS_WRONG } from '../said/by-targets.js';
import type { Target, TargetSetting } from '../target.js';

/** Labels of the settings that tell where the target is, and of those that open it. */
export interface SettingLabels {
  readonly places: readonly string[];
  readonly keys: readonly string[];
}

export function settingLabels({ settings }: Pick<Target, 'settings'>): SettingLabels {
  const needed = settings.filter(({ optional }) => optional !== true);
  const labels = (of: readonly TargetSetting[]) => of.map(({ label }) => said(label));
  return {
    places: labels(needed.filter(({ kind, tellsPlace }) => kind === 'url' || kind === 'text' || tellsPlace === true)),
    keys: labels(needed.filter(({ kind }) => kind === 'secret')),
  };
}

const about = (topic: ConnectionTopic, message: Message): Message => ({ ...message, topic });

/** A target that has one address for everybody has no setting to look at. */
const at = (places: readonly string[], message: Message): Message =>
  places.length > 0 ? message : { ...message, todo: spoken().connection.checkNetwork };

/** Codes of Node, which the relay tells as they are. */
const NAME_NOT_FOUND: readonly string[] = ['ENOTFOUND', 'EAI_AGAIN'];
const CLOSED: readonly string[] = ['ECONNREFUSED', 'EADDRNOTAVAIL', 'EHOSTUNREACH', 'ENETUNREACH'];
const PRIVATE_ADDRESS = 'ERR_PRIVATE_ADDRESS';
const CERTIFICATE = /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/u;
/** Of what the relay and its pane say of themselves. */
const OF_RELAY = /\brelay\b/u;

/** Why there was no answer. */
export function wireProblem(failure: HttpFailure, { places, keys }: SettingLabels): Message {
  const { connection, session } = spoken();
  const { reason, detail } = failure;
  const plain = session.failure(failure);
  if (reason === 'not-allowed') return about('address-not-allowed', plain);
  if (reason === 'secret-missing') return about('not-set-up', { ...plain, todo: connection.checkKeys(keys) });
  if (OF_RELAY.test(detail)) return about('relay', connection.relay(said(detail)));
  if (detail === GOOGLE_SILENT) return about('no-connection', { ...plain, why: said(detail), todo: '' });
  if (reason === 'timeout') return about('no-answer', plain);
  if (NAME_NOT_FOUND.includes(detail)) return at(places, about('name-not-found', connection.nameUnknown(detail, places)));
  if (CERTIFICATE.test(detail)) return at(places, about('certificate', connection.certificate(detail, places)));
  if (CLOSED.includes(detail)) return at(places, about('no-connection', connection.closed(detail, places)));
  if (detail === PRIVATE_ADDRESS) return at(places, about('private-address', connection.privateAddress(places)));
  return at(places, about('no-connection', plain));
}

/** What the target said instead of an answer: `connection` of a key, `setup` of a place. */
export function stopProblem(code: 'connection' | 'setup', reason: string, { places, keys }: SettingLabels): Message {
  const { connection, session } = spoken();
  if (code === 'setup') return at(places, about('not-there', connection.notThere(said(reason), places)));
  const refused = session.targetSaid(said(reason));
  if (reason === CLOCK_IS_WRONG) return about('wrong-clock', { ...refused, todo: connection.setClock });
  return about('key-refused', { ...refused, todo: connection.checkKeys(keys) });
}

export const unreadableProblem = (reason: string): Message => about('unreadable-answer', spoken().session.unreadable(said(reason)));

export const throttledProblem = (): Message => about('too-many-requests', spoken().session.throttled);
