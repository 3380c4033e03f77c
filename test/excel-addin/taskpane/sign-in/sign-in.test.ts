/** Letting people in: what they are asked for, what they are told, and what the relay is asked with. */
import { describe, expect, test } from 'vitest';
import type { Access, SignIn } from '../../../../excel-addin/taskpane/sign-in/access.js';
import { credentials, type Tokens } from '../../../../excel-addin/taskpane/sign-in/credentials.js';
import { NoNestedSignInError } from '../../../../excel-addin/taskpane/sign-in/sign-in-problem.js';
import { signIn } from '../../../../excel-addin/taskpane/sign-in/sign-in.js';
import { words as english } from '../../../../excel-addin/taskpane/words/sign-in-en.js';

const IN: Access = { kind: 'in', name: 'Ann Lee' };
const CODE: Access = { kind: 'out', signIn: { kind: 'code' } };
const ENTRA = { kind: 'entra', clientId: 'c', authority: 'https://login.microsoftonline.com/t', scope: 's' } satisfies SignIn;
const WORK: Access = { kind: 'out', signIn: ENTRA };

interface Play {
  /** What the relay says, one answer after the other. */
  readonly answers: readonly Access[];
  readonly codes?: readonly string[];
  readonly tokens?: Partial<Tokens>;
  readonly opens?: () => Promise<Tokens>;
}

/** Plays one sign-in and tells everything that was shown and asked, in order. */
async function play(first: Access, { answers, codes = [], tokens, opens }: Play) {
  const told: string[] = [];
  const who = credentials();
  const [left, typed] = [[...answers], [...codes]];
  const source: Tokens = {
    silent: (fresh) => (told.push(fresh ? 'silent, fresh' : 'silent'), Promise.resolve('token')),
    interactive: () => (told.push('window'), Promise.resolve('token')),
    ...tokens,
  };
  const access = await signIn(first, {
    credentials: who,
    view: {
      askForCode: (refused) => (told.push(refused ? 'code, refused' : 'code'), Promise.resolve(typed.shift() ?? '')),
      press: (words, button) => (told.push(`${words} [${button}]`), Promise.resolve()),
    },
    ask: async () => {
      told.push(JSON.stringify(await who.headers()));
      return left.shift()!;
    },
    words: english,
    openTokens: opens ?? (() => Promise.resolve(source)),
  });
  return { access, told };
}

describe('with a code', () => {
  test('asks until it is the right one', async () => {
    const { access, told } = await play(CODE, { answers: [CODE, IN], codes: ['one', 'two'] });
    expect(access).toEqual(IN);
    expect(told).toEqual(['code', '{"x-muster-access":"one"}', 'code, refused', '{"x-muster-access":"two"}']);
  });

  test('whose owner may do nothing, says why in the relay’s words before it asks for another', async () => {
    const { told } = await play(CODE, { answers: [{ kind: 'refused', problem: 'Not you.' }, IN], codes: ['one', 'two'] });
    expect(told.slice(2, 4)).toEqual(['Not you. [Try again]', 'code']);
  });

  test('opens the pane when nobody answers any more', async () => {
    expect((await play(CODE, { answers: [{ kind: 'silent' }] })).access).toEqual({ kind: 'silent' });
  });
});

describe('with a work account', () => {
  test('that Office is signed in with, shows nothing at all', async () => {
    const { access, told } = await play(WORK, { answers: [IN] });
    expect(access).toEqual(IN);
    expect(told).toEqual(['silent', 'silent', '{"authorization":"Bearer token"}']);
  });

  test('opens a window only after a click', async () => {
    let silent = 0;
    const { told } = await play(WORK, {
      answers: [IN],
      tokens: {
        silent: () =>
          silent++ === 0 ? Promise.reject(Object.assign(new Error(), { name: 'InteractionRequiredAuthError', errorCode: '' })) : Promise.resolve('token'), // prettier-ignore
      },
    });
    expect(told).toEqual([
      expect.stringMatching(/^Sign in with your work account.*\[Sign in\]$/u),
      'window',
      '{"authorization":"Bearer token"}',
    ]);
  });

  test('that the relay does not accept, asks for another one instead of trying for ever', async () => {
    const { told } = await play(WORK, { answers: [WORK, IN] });
    expect(told.slice(3)).toEqual([
      expect.stringMatching(/did not accept this account.*\[Sign in\]$/u),
      'window',
      'silent',
      '{"authorization":"Bearer token"}',
    ]);
  });

  test('without a role, is told so, and asks for a token of now when the role was given', async () => {
    const { told } = await play(WORK, { answers: [{ kind: 'refused', problem: 'Ask for the role.' }, IN] });
    expect(told.slice(3, 5)).toEqual(['Ask for the role. [Try again]', 'silent, fresh']);
  });

  test('in an Office that cannot, is told what else there is, and may try again', async () => {
    let opened = 0;
    const source: Tokens = { silent: () => Promise.resolve('token'), interactive: () => Promise.resolve('token') };
    const { access, told } = await play(WORK, {
      answers: [IN],
      opens: () => (opened++ === 0 ? Promise.reject(new NoNestedSignInError()) : Promise.resolve(source)),
    });
    expect(told[0]).toMatch(/This version of Office cannot sign you in.*access code\. \[Try again\]$/u);
    expect(access).toEqual(IN);
  });
});
