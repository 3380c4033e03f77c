/** Words of a short list: employment status, licence type, status. */
import { describe, expect, test } from 'vitest';
import { choiceCodec } from '../../../core/fields/choice.js';
import { AGENT_CONNECT_FIELDS } from '../../../core/targets/agent-connect/fields.js';
import { refusal, verdict } from './table-of.js';

const codecOf = (key: string) => choiceCodec(AGENT_CONNECT_FIELDS.find((field) => field.key === key)!);
const employment = codecOf('employmentStatus');
const license = codecOf('licenseType');
const status = codecOf('status');

describe('accepts', () => {
  test.each([
    ['Full Time', 'full-time'],
    ['full-time', 'full-time'],
    ['FULLTIME', 'full-time'],
    ['Full\u00a0Time', 'full-time'],
    ['FT', 'full-time'],
    ['Part Time', 'part-time'],
    ['part-time', 'part-time'],
    ['parttime', 'part-time'],
    ['pt', 'part-time'],
    ['Temp', 'temp'],
    ['TEMP', 'temp'],
  ])('employment status %s', (text, value) => {
    expect([verdict(employment, text), employment.value(text, text)]).toEqual(['fine', value]);
  });
  test.each(['standard', 'Standard', 'FLEXIBLE'])('license type %s', (text) => {
    expect([verdict(license, text), license.value(text, text)]).toEqual(['fine', text.toLowerCase()]);
  });
  test.each(['active', 'ACTIVE', 'Deactivated'])('status %s', (text) => {
    expect([verdict(status, text), status.value(text, text)]).toEqual(['fine', text.toLowerCase()]);
  });
});

describe('rejects', () => {
  test.each([
    ['Full Tme', ['Full Time']],
    ['full_time', ['Full Time']],
    ['Part\u200bTime', ['Part Time']],
    ['Tmep', ['Temp']],
    ['Temporary', []],
    ['Permanent', []],
    ['F', []],
    ['constructor', []],
    ['__proto__', []],
    ['full time '.repeat(20_000), []],
  ])('employment status %#', (text, fixes) => {
    expect(refusal(employment, text)).toEqual({ code: 'employment-status', fixes });
  });
  test.each([
    ['standart', ['standard']],
    ['premium', []],
  ])('license type %s', (text, fixes) => {
    expect(refusal(license, text)).toEqual({ code: 'license-type', fixes });
  });
  test.each([
    ['deactivate', ['deactivated']],
    ['inactive', []],
    ['yes', []],
  ])('status %s', (text, fixes) => {
    expect(refusal(status, text)).toEqual({ code: 'status-value', fixes });
  });
  test('a field without a code of its own', () => {
    const codec = choiceCodec({ key: 'k', heading: 'K', kind: 'choice', choices: new Map([['a', 'a']]) });
    expect(refusal(codec, 'b')).toEqual({ code: 'choice-unknown', fixes: [] });
  });
});
