/** What goes with each call to the relay, so that it knows who calls: nothing, a code, or a token. In memory only; it goes with the pane. */

export interface Credentials {
  /** The headers that say who calls. Rejects in words when nobody is signed in any more. */
  headers(): Promise<Readonly<Record<string, string>>>;
  /** After the relay refused: true when there is something newer to come with. */
  renew(): Promise<boolean>;
}

/** Where tokens come from. */
export interface Tokens {
  /** From memory or from Office, without a word to the user; `fresh` passes over what is in memory. */
  silent(fresh: boolean): Promise<string>;
  /** In a window in which the user signs in. */
  interactive(): Promise<string>;
}

export interface OwnCredentials extends Credentials {
  useCode(code: string): void;
  useTokens(tokens: Tokens): void;
}

const ACCESS_HEADER = 'x-muster-access';

/** Credentials that are empty until somebody signs in. */
export function credentials(): OwnCredentials {
  let current: Credentials = { headers: () => Promise.resolve({}), renew: () => Promise.resolve(false) };
  return {
    headers: () => current.headers(),
    renew: () => current.renew(),
    useCode(code) {
      current = { headers: () => Promise.resolve({ [ACCESS_HEADER]: code }), renew: () => Promise.resolve(false) };
    },
    useTokens(tokens) {
      current = bearer(tokens);
    },
  };
}

function bearer(tokens: Tokens): Credentials {
  let renewing: Promise<boolean> | null = null;
  return {
    headers: async () => ({ authorization: `Bearer ${await tokens.silent(false)}` }),
    // Calls that are refused together are renewed together.
    renew: () =>
      (renewing ??= tokens
        .silent(true)
        .then(
          () => true,
          () => false,
        )
        .finally(() => (renewing = null))),
  };
}
