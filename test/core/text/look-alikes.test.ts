/** Look-alikes and full-width forms in Latin. */
import { describe, expect, test } from 'vitest';
import { latinLookAlikes } from '../../../core/text/look-alikes.js';

describe('becomes Latin', () => {
  test.each([
    ['\u0430nn@x.org', 'ann@x.org'],
    ['\u0405\u0430m', 'Sam'],
    ['\u03bfmega', 'omega'],
    ['ａｎｎ＠ｘ．ｏｒｇ', 'ann@x.org'],
    ['ann\u2010lee', 'ann-lee'],
    ['o\u2019brien', "o'brien"],
    ['ﬁ', 'fi'],
    ['x。org', 'x.org'],
  ])('%s', (text, latin) => {
    expect(latinLookAlikes(text)).toBe(latin);
  });
});

describe('stays', () => {
  test.each(['ann@x.org', 'é', 'ж', '名', ''])('%j', (text) => {
    expect(latinLookAlikes(text)).toBe(text);
  });
});
