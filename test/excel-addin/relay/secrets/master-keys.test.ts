/** Sealing: what is sealed opens under its key and its place alone, and every change of it is noticed. */
import { describe, expect, test } from 'vitest';
import { masterKeys, newMasterKey } from '../../../../excel-addin/relay/index.js';
import { isSealed, SealBrokenError } from '../../../../excel-addin/relay/secrets/master-keys.js';

const PLACE = ['secret', 'team', 'some.key'];
const [OLD, NEW] = [newMasterKey(), newMasterKey()];
const keys = (...texts: string[]) => masterKeys(texts)!;

describe('a sealed text', () => {
  test('opens again, letter by letter', () => {
    for (const text of ['', 'x', 'pässwörd 🔑', 'x'.repeat(4096)]) {
      const sealed = keys(OLD).seal(text, PLACE);
      expect(isSealed(sealed)).toBe(true);
      expect(keys(OLD).open(sealed, PLACE)).toBe(text);
    }
  });

  test('is another one each time, and shows nothing of the text', () => {
    const sealed = [keys(OLD).seal('canary', PLACE), keys(OLD).seal('canary', PLACE)];
    expect(sealed[0]).not.toBe(sealed[1]);
    for (const each of sealed) for (const form of ['canary', btoa('canary').slice(0, 8)]) expect(each).not.toContain(form);
  });

  test('opens under an older key of the ring, which is then no longer current', () => {
    const sealed = keys(OLD).seal('x', PLACE);
    const ring = keys(NEW, OLD);
    expect([ring.open(sealed, PLACE), ring.isCurrent(sealed), ring.isCurrent(ring.seal('x', PLACE))]).toEqual(['x', false, true]);
  });

  test.each([
    ['of another account', ['secret', 'other', 'some.key']],
    ['of another name', ['secret', 'team', 'other.key']],
    ['whose parts are drawn otherwise', ['secret', 'team,some.key']],
  ])('does not open in the place %s', (_what, place) =>
    expect(() => keys(OLD).open(keys(OLD).seal('x', PLACE), place)).toThrow(SealBrokenError),
  );

  test('does not open under another key', () => expect(() => keys(NEW).open(keys(OLD).seal('x', PLACE), PLACE)).toThrow(SealBrokenError));

  test('does not open once any letter of it was changed, or it was cut', () => {
    const sealed = keys(OLD).seal('some text', PLACE);
    const start = sealed.indexOf('.', 'sealed1.'.length) + 1;
    for (let at = start; at < sealed.length - 1; at++) {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      if (sealed[at] === '.') continue;
      expect(() => keys(OLD).open(`${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}`, PLACE)).toThrow(SealBrokenError);
    }
    for (const cut of [sealed.slice(0, -4), sealed.slice(0, start + 20)]) expect(() => keys(OLD).open(cut, PLACE)).toThrow(SealBrokenError);
  });
});

describe('masterKeys', () => {
  test.each([[[]], [['']], [['short']], [[Buffer.alloc(31).toString('base64')]], [[NEW, 'x']]])('makes nothing of %j', (texts) =>
    expect(masterKeys(texts)).toBeNull(),
  );

  test('derives the same bytes from the same key and text alone', () => {
    expect(keys(OLD).derive('a')).toEqual(keys(OLD, NEW).derive('a'));
    expect(keys(OLD).derive('a')).not.toEqual(keys(NEW).derive('a'));
    expect(keys(OLD).derive('a')).not.toEqual(keys(OLD).derive('b'));
  });
});
