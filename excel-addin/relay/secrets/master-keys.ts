/** The keys under which secrets and journals lie in the store: one in use, older ones to read what has not been rewritten yet. */
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';

export interface MasterKeys {
  /** Encrypts under the key in use; `context` says what the text is and whose, and has to be the same when it is opened. */
  seal(text: string, context: readonly string[]): string;
  open(sealed: string, context: readonly string[]): string;
  /** Whether the key is here under which the text was sealed. */
  knows(sealed: string): boolean;
  /** Whether the text was sealed under the key in use. */
  isCurrent(sealed: string): boolean;
  /** 32 bytes that follow from the key in use and this text. */
  derive(text: string): Buffer;
  /** The same under each key, the one in use first. */
  derivations(text: string): readonly [Buffer, ...Buffer[]];
}

/** A secret is there and cannot be read: the key is another one, or somebody changed the store. */
export class SealBrokenError extends Error {
  override name = 'SealBrokenError' as const;
}

interface MasterKey {
  readonly id: string;
  readonly bytes: Buffer;
}

const KEY_BYTES = 32;
const IV_BYTES = 12; // what GCM is made for; random, as a store holds far fewer than 2^32 secrets
const TAG_BYTES = 16;
const ID_LENGTH = 8; // enough to tell a handful of keys apart
const MARK = 'sealed1'; // no secret of the pane can begin so and have three parts more by chance
const SEALED = /^sealed1\.([\w-]{8})\.([\w-]{16})\.([\w-]+)$/u;
const CIPHER = 'aes-256-gcm';

/** A new key as a text for the setting. */
export function newMasterKey(): string {
  return randomBytes(KEY_BYTES).toString('base64');
}

/** Whether a text of the store is sealed. */
export function isSealed(text: string): boolean {
  return SEALED.test(text);
}

/** Keys from their texts, the one in use first; null when one of them is no key. */
export function masterKeys(texts: readonly string[]): MasterKeys | null {
  const keys = texts.map(keyOf);
  const [current] = keys;
  if (!current || keys.includes(null)) return null;
  const byId = new Map(keys.flatMap((key) => (key ? [[key.id, key] as const] : [])));
  return {
    seal(text, context) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, current.bytes, iv, { authTagLength: TAG_BYTES }).setAAD(bound(context));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return [MARK, current.id, iv.toString('base64url'), sealed.toString('base64url')].join('.');
    },
    open(sealed, context) {
      const [, id = '', iv = '', rest = ''] = SEALED.exec(sealed) ?? [];
      const key = byId.get(id);
      if (!key) throw new SealBrokenError('A secret is sealed under a key that RELAY_MASTER_KEY does not hold.');
      const bytes = Buffer.from(rest, 'base64url');
      const at = Math.max(0, bytes.length - TAG_BYTES);
      try {
        const decipher = createDecipheriv(CIPHER, key.bytes, Buffer.from(iv, 'base64url'), { authTagLength: TAG_BYTES });
        decipher.setAAD(bound(context)).setAuthTag(bytes.subarray(at));
        return Buffer.concat([decipher.update(bytes.subarray(0, at)), decipher.final()]).toString('utf8');
      } catch {
        throw new SealBrokenError('A secret was changed in the store, or stands under another name than it was sealed for.');
      }
    },
    knows: (sealed) => byId.has(SEALED.exec(sealed)?.[1] ?? ''),
    isCurrent: (sealed) => SEALED.exec(sealed)?.[1] === current.id,
    derive: (text) => derived(current, text),
    derivations: (text) => [
      derived(current, text),
      ...[...byId.values()].filter((key) => key !== byId.get(current.id)).map((key) => derived(key, text)),
    ],
  };
}

const derived = ({ bytes }: MasterKey, text: string): Buffer => createHmac('sha256', bytes).update(text).digest();

function keyOf(text: string): MasterKey | null {
  const bytes = Buffer.from(text.trim(), 'base64');
  if (bytes.length !== KEY_BYTES) return null;
  const id = createHash('sha256').update('muster master key').update(bytes).digest('base64url').slice(0, ID_LENGTH);
  return { id, bytes };
}

/** Unambiguous, whatever the parts contain. */
const bound = (context: readonly string[]): Buffer => Buffer.from(JSON.stringify(context));
