/** Literals that were made plain mean what they meant before. */
import { expect, test } from 'vitest';
import { plainLiterals } from '../../../gas/build/plain-literals.mjs';

const run = (code: string): unknown =>
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the rewritten text is what is under test
  (new Function(`return ${code}`) as () => unknown)();

test.each([
  ['"straße, №5".replace(/[ß№]/gu, "-")', 'stra-e, -5'],
  ['"a😀b😁".replace(/[😀-😂]/gu, "-")', 'a-b-'],
  ['"（漢）".split(/[（）]/u)', ['', '漢', '']],
  ['"x".length / 1 / "é".length', 1],
  ['"`" + "\\`" + "a`b".replace(/`/u, "-")', '``a-b'],
])('%s', (code, expected) => {
  const plain = plainLiterals(code);
  expect(run(plain)).toEqual(expected);
  expect(plain).toMatch(/^[\x20-\x5f\x61-\x7e]*$/u);
});
