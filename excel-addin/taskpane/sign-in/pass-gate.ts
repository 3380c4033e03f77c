/** Everything that a pane needs while nobody is signed in: loaded only then. */
import { signInWords } from '../words/sign-in-words.js';
import type { Access } from './access.js';
import type { OwnCredentials } from './credentials.js';
import { NoNestedSignInError } from './sign-in-problem.js';
import { signIn } from './sign-in.js';
import { signInView } from './sign-in-view.js';

export interface Gate {
  readonly root: HTMLElement;
  readonly credentials: OwnCredentials;
  /** Of Excel, such as `de-AT`. */
  readonly locale: string;
  readonly ask: () => Promise<Access>;
  /** Whether this Office says that it can sign people in inside of a pane. */
  readonly hasNestedSignIn: () => boolean;
}

/** Asks for what the relay wants, and resolves with its answer once it is content. */
export async function passGate(first: Access, { root, credentials, locale, ask, hasNestedSignIn }: Gate): Promise<Access> {
  const words = await signInWords(locale);
  root.lang = words.tag;
  const access = await signIn(first, {
    credentials,
    ask,
    view: signInView(root, words),
    words,
    openTokens: async (way) => {
      if (!hasNestedSignIn()) throw new NoNestedSignInError('This Office has no nested app authentication.');
      return (await import('./entra-tokens.js')).entraTokens(way);
    },
  });
  root.replaceChildren();
  return access;
}
