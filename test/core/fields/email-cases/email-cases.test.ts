/** Every case of the is_email test set: Muster’s verdict, its fix, and a reason wherever it differs. The page lists them all. */
import { describe, expect, test } from 'vitest';
import { emailCodec } from '../../../../core/fields/email.js';
import { trimBlanks } from '../../../../core/text/chars.js';
import { verdict } from '../table-of.js';
import { pageOf } from './page.js';
import { readCases, REASONS } from './read-cases.js';

const [current, original] = [readCases('is-email'), readCases('is-email-original')];
const all = [...current, ...original];

test('they are 433, no address twice', () => {
  expect([all.length, new Set(all.map(({ address }) => address)).size]).toEqual([433, 433]);
});

describe('verdict and fix', () => {
  test.each(all)('$id $address', ({ address, ours, fix }) => {
    const text = trimBlanks(address);
    const fixes = text === '' || ours === 'fine' ? [] : emailCodec.fixes(text, address);
    expect([text === '' ? 'blank' : verdict(emailCodec, address), ...fixes]).toEqual([ours, ...(fix === null ? [] : [fix])]);
    for (const each of fixes) expect(verdict(emailCodec, each)).toBe('fine');
  });
});

test('a reason is told exactly where the two differ', () => {
  const unlike = all.filter(({ ours, isTheirs, reason }) => {
    const differs = (ours === 'fine') !== isTheirs;
    return differs !== (reason !== null);
  });
  expect(unlike).toEqual([]);
  expect(new Set(all.flatMap(({ reason }) => reason ?? []))).toEqual(new Set(Object.keys(REASONS)));
});

test('the page lists them as they are', async () => {
  await expect(pageOf(current, original)).toMatchFileSnapshot('../../../../docs/e-mail-cases.md');
});
