/** Looks for secrets in whatever a run leaves behind, in every form in which they could have been written down. */
import { type Form, formsOf, hashesOf } from './forms.js';

/** A place where no secret may stand: a text, or the bytes of a file. */
export interface Sink {
  readonly where: string;
  readonly content: string | Uint8Array;
}

export interface Canary {
  readonly name: string;
  readonly value: string;
}

/** Shorter forms would be found by chance. */
const SHORTEST = 10;

export class Scanner {
  private readonly forms: { readonly canary: string; readonly form: Form; readonly bytes: Buffer }[] = [];

  constructor(canaries: readonly Canary[]) {
    for (const canary of canaries) this.add(canary);
  }

  /** A secret that came to be on the way, e.g. a signed token. */
  add({ name, value }: Canary): void {
    if (value.length < SHORTEST) throw new TypeError(`Expected a canary of at least ${SHORTEST} characters, got ${value.length}`);
    for (const form of formsOf(value)) this.forms.push({ canary: name, form, bytes: bytesOf(form) });
  }

  /** A text that holds a secret, e.g. a whole row: its hashes give the secret away to whoever guesses it. */
  addWhole(name: string, text: string): void {
    for (const form of hashesOf(text)) this.forms.push({ canary: name, form, bytes: Buffer.from(form.text) });
  }

  /** Every secret that was found, as `password (base64) in journal`, each once. */
  leaks(sinks: readonly Sink[]): string[] {
    const found = new Set<string>();
    for (const { where, content } of sinks) {
      const bytes = Buffer.from(content);
      for (const { canary, form, bytes: sought } of this.forms)
        if (bytes.includes(sought)) found.add(`${canary} (${form.name}) in ${where}`);
    }
    return [...found];
  }
}

/** UTF-16 is told byte by byte. */
const bytesOf = ({ name, text }: Form): Buffer => Buffer.from(text, name === 'UTF-16' ? 'latin1' : 'utf8');
