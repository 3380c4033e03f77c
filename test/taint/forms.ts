/** The forms in which a secret can be written down: as it is, encoded, escaped, and as a hash that anybody can compute. */
import { createHash } from 'node:crypto';

export interface Form {
  /** `base64`, `hex`, `sha256 in hex` … */
  readonly name: string;
  readonly text: string;
}

const HASHES = ['sha256', 'sha1', 'md5'] as const;
/** Three bytes are four letters of base64, so a text inside of a longer one is written in one of three ways. */
const BASE64_STEPS = [0, 1, 2] as const;
const BITS_OF_DIGIT = 6;
const BITS_OF_BYTE = 8;

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** The letters of base64 that hang on the value alone, when so many bytes stand before it. */
function base64Inside(value: string, before: number, encoding: 'base64' | 'base64url'): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(value)]);
  const first = Math.ceil((before * BITS_OF_BYTE) / BITS_OF_DIGIT);
  const last = Math.floor((bytes.length * BITS_OF_BYTE) / BITS_OF_DIGIT);
  return bytes.toString(encoding).slice(first, last);
}

/** Hashes of a whole text, none of them keyed. */
export function hashesOf(text: string): Form[] {
  return HASHES.flatMap((hash) =>
    (['hex', 'base64', 'base64url'] as const).flatMap((encoding): Form[] => {
      const digest = createHash(hash).update(text).digest(encoding).replace(/=+$/u, '');
      const name = `${hash} in ${encoding}`;
      return encoding === 'hex'
        ? [
            { name, text: digest },
            { name, text: digest.toUpperCase() },
          ]
        : [{ name, text: digest }];
    }),
  );
}

/** Every form of a value; forms that are the same text stand once. */
export function formsOf(value: string): Form[] {
  const hex = Buffer.from(value).toString('hex');
  const forms: Form[] = [
    { name: 'plain', text: value },
    { name: 'UTF-16', text: Buffer.from(value, 'utf16le').toString('latin1') },
    { name: 'JSON', text: inJson(value) },
    { name: 'JSON in JSON', text: inJson(inJson(value)) },
    { name: 'URL', text: encodeURIComponent(value) },
    { name: 'JSON in URL', text: encodeURIComponent(inJson(value)) },
    { name: 'URL twice', text: encodeURIComponent(encodeURIComponent(value)) },
    { name: 'form', text: encodeURIComponent(value).replaceAll('%20', '+') },
    { name: 'hex', text: hex },
    { name: 'hex', text: hex.toUpperCase() },
    ...(['base64', 'base64url'] as const).flatMap((encoding) =>
      BASE64_STEPS.map((before): Form => ({ name: encoding, text: base64Inside(value, before, encoding) })),
    ),
    ...hashesOf(value),
    ...hashesOf(value.trim()),
    ...hashesOf(value.toLowerCase()),
  ];
  return forms.filter(({ text }, at) => forms.findIndex((other) => other.text === text) === at);
}
