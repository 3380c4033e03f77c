/** As much of PostgreSQL's wire protocol as a server of tests needs: messages cut apart, and the few words that it says by itself. */

export type Message =
  | { readonly kind: 'encryption' }
  /** `settings` are those that the address of the database asks for, as `-c name=value`. */
  | { readonly kind: 'start'; readonly settings: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'message'; readonly type: string; readonly bytes: Buffer };

const LENGTH = 4;
const ENCRYPTION_ASKED = 80_877_103; // the code of an SSLRequest
const START = 196_608; // version 3.0

/** Cuts a stream into messages; the first ones of a connection have no type. */
export function messageReader(take: (message: Message) => void): (part: Buffer) => void {
  let rest = Buffer.alloc(0);
  let started = false;
  const next = (): Message | null => {
    const head = started ? 1 : 0;
    if (rest.length < head + LENGTH) return null;
    const size = head + rest.readInt32BE(head);
    if (rest.length < size) return null;
    const bytes = rest.subarray(0, size);
    rest = rest.subarray(size);
    if (started) return { kind: 'message', type: String.fromCharCode(bytes[0] ?? 0), bytes };
    const code = bytes.readInt32BE(LENGTH);
    started = code === START;
    if (started) return { kind: 'start', settings: settingsOf(bytes) };
    return code === ENCRYPTION_ASKED ? { kind: 'encryption' } : { kind: 'message', type: 'X', bytes };
  };
  return (part) => {
    rest = Buffer.concat([rest, part]);
    for (let message = next(); message; message = next()) take(message);
  };
}

/** Of a start message: names and values by turns, each ended by a zero byte, after the two numbers of its head. */
function settingsOf(bytes: Buffer): [name: string, value: string][] {
  const texts = bytes.toString('utf8', 2 * LENGTH).split('\u0000');
  const options = texts[texts.indexOf('options') + 1] ?? '';
  return texts.includes('options') ? [...options.matchAll(/-c (\w+)=(\w+)/gu)].map(([, name = '', value = '']) => [name, value]) : [];
}

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(1 + LENGTH);
  head.write(type);
  head.writeInt32BE(LENGTH + body.length, 1);
  return Buffer.concat([head, body]);
}

export const REPLY = {
  noEncryption: Buffer.from('N'),
  /** Let in without a password, and ready. */
  welcome: Buffer.concat([
    message('R', Buffer.alloc(4)),
    message('S', Buffer.from('server_version\u000018\u0000')),
    message('S', Buffer.from('client_encoding\u0000UTF8\u0000')),
    message('K', Buffer.alloc(8)),
    message('Z', Buffer.from('I')),
  ]),
} as const;

/** A message of one or more statements. */
export function query(sql: string): Buffer {
  return message('Q', Buffer.from(`${sql}\u0000`));
}

/** Where an answer leaves the session: its last message says so. */
export function transactionState(answer: Uint8Array): 'idle' | 'busy' {
  return answer[answer.length - 1] === 'I'.charCodeAt(0) ? 'idle' : 'busy';
}
