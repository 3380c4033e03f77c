/** Lets people in: asks for what the relay wants until it is content. */
import type { SignInWords } from '../words/sign-in-en.js';
import type { Access, SignIn } from './access.js';
import type { OwnCredentials, Tokens } from './credentials.js';
import { problemIn, signInProblem, type SignInProblem } from './sign-in-problem.js';

/** What the user sees and does meanwhile. */
export interface SignInView {
  /** Resolves with a code; `refused` after one that was not the relay's. */
  askForCode(refused: boolean): Promise<string>;
  /** Shows words and a button, and resolves when it is pressed. */
  press(words: string, button: string): Promise<void>;
}

export interface SignInParts {
  readonly credentials: OwnCredentials;
  readonly view: SignInView;
  /** Asks the relay again, with what the credentials hold by then. */
  readonly ask: () => Promise<Access>;
  readonly words: SignInWords;
  readonly openTokens: (signIn: Extract<SignIn, { kind: 'entra' }>) => Promise<Tokens>;
}

/** Resolves with what the relay says once it lets us in, or once nobody answers any more. */
export async function signIn(first: Access, { credentials, view, ask, words, openTokens }: SignInParts): Promise<Access> {
  let way: SignIn = { kind: 'code' };
  let tokens: Tokens | null = null;
  let tries = 0;

  /** Tries until there is a token, showing what is in the way each time. */
  const enter = async (by: Extract<SignIn, { kind: 'entra' }>, refused: SignInProblem | null): Promise<void> => {
    for (let problem = refused; ;) {
      if (problem) await view.press(problem.words, problem.button);
      try {
        tokens ??= await openTokens(by);
        await (problem?.interactive ? tokens.interactive() : tokens.silent(problem !== null));
        credentials.useTokens(tokens);
        return;
      } catch (error) {
        problem = signInProblem(error, words);
      }
    }
  };

  for (let access = first; ; access = await ask(), tries += 1) {
    if (access.kind === 'in' || access.kind === 'silent') return access;
    if (access.kind === 'out') way = access.signIn;
    const refused = access.kind === 'refused' ? { words: inWords(access.problem, words), button: words.again, interactive: false } : null;
    if (way.kind === 'entra') {
      await enter(way, refused ?? (tries > 0 ? problemIn(words, 'notAccepted') : null));
    } else {
      if (refused) await view.press(refused.words, refused.button);
      credentials.useCode(await view.askForCode(refused === null && tries > 0));
    }
  }
}

/** The relay's own words where they are none that we know. */
const inWords = (problem: string, { refused }: SignInWords): string => new Map(Object.entries(refused)).get(problem) ?? problem;
